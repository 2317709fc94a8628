# It cannot own the quorum either, so the first node does.
host-1 1024 MB
host-2 1024 MB
host-3 1024 MB
host-4 1024 MB
host-5 1024 MB
host-6 1024 MB
host-7 1024 MB
host-8 2048 MB: web-01 256 owners host-8>host-1
host-9 2048 MB: web-02 256
quorum: host-9
horizon: 0:40
0:10 migrate web-01 to host-9
0:20 migrate web-02 to host-1
0:30 fail host-9
--------------------------------------------------------------------------------
    0.000  host     host-9 stays outside the cluster: a cluster has at most 8 hosts here; it would take a limit of 1 host more
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  vm       web-02 cannot run here: its home host-9 is outside the cluster
    0.000  cluster  no failover capacity is kept
   10.000  script   "migrate web-01 to host-9" has no effect: host-9 is not a node of the cluster
   20.000  script   "migrate web-02 to host-1" has no effect: web-02 cannot run here: its home host-9 is outside the cluster
   30.000  script   fail host-9
   30.000  host     host-9 loses power
