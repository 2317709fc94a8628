# Two nodes are in, and two is the limit.
host-1 4096 MB: web-01 512
host-2 4096 MB
host-3 4096 MB
quorum: host-1
set: maxNodes 2
1:00 add host-3
--------------------------------------------------------------------------------
    0.000  host     host-3 stands outside the cluster: it is not added yet
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   60.000  script   "add host-3" has no effect: a cluster has at most 2 hosts here; it would take a limit of 1 host more
