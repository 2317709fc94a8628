# Both are yet to be added, so the cluster has one host and a limit of two: the first takes the place,
# and keeps it while it is being added.
host-1 4096 MB: web-01 512
host-2 4096 MB
host-3 4096 MB
set: maxHosts 2
1:00 add host-3
1:01 add host-1
--------------------------------------------------------------------------------
    0.000  host     host-3 stands outside the cluster: it is not added yet
    0.000  host     host-1 stands outside the cluster: it is not added yet
    0.000  vm       web-01 cannot run here: its home host-1 is not added yet
    0.000  cluster  host-2 becomes the failover coordinator
    0.000  cluster  the cluster is red: survives 0 of 1 failures
   60.000  script   add host-3
   60.000  host     host-3 is being added: VirtualCenter configures its HA agent
   61.000  script   "add host-1" has no effect: a cluster has at most 2 hosts here; it would take a limit of 1 host more
  120.000  host     host-3 joins the cluster
  120.000  cluster  the cluster is green: survives 1, 1 promised
