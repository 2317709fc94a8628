# Two unprotected VMs of a host that has room for one: the other cannot run there at all.
host-1 4096 MB
host-2 2048 MB: web-01 1024, web-02 1024
set: maxNodes 1, hostBoot 30
horizon: 6:00
0:10 power on web-02
--------------------------------------------------------------------------------
    0.000  host     host-2 stays outside the cluster: a cluster has at most 1 hosts here; it would take a limit of 1 host more
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  vm       web-01 is unprotected on host-2: a cluster has at most 1 hosts here; it would take a limit of 1 host more
    0.000  vm       web-02 cannot run here: 1056 MB wanted, 224 MB free on host-2 at 0:00; it would take 832 MB more on host-2
    0.000  cluster  no failover capacity is kept
   10.000  script   "power on web-02" has no effect: web-02 cannot run here: 1056 MB wanted, 224 MB free on host-2 at 0:00
