# The disk of web-01 is a group's, at home in the cluster: web-02 goes where it is and is protected.
# Of the two on lun-b one is outside: its host has the disk.
host-1 4096 MB: web-01 512
host-2 4096 MB
host-3 4096 MB: web-02 512, app-01 512
lun a: web-01, web-02
lun b: app-01
set: maxNodes 2
horizon: 2:00
0:30 fail host-3
--------------------------------------------------------------------------------
    0.000  host     host-3 stays outside the cluster: a cluster has at most 2 hosts here; it would take a limit of 1 host more
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  vm       app-01 is unprotected on host-3: a cluster has at most 2 hosts here; it would take a limit of 1 host more
    0.000  cluster  no failover capacity is kept
   30.000  script   fail host-3
   30.000  host     host-3 loses power
   30.000  vm       app-01 is lost with host-3
