host-1 1024 MB
host-2 1024 MB
host-3 1024 MB
host-4 1024 MB
host-5 1024 MB
host-6 1024 MB
host-7 1024 MB
host-8 1024 MB
host-9 1024 MB
host-10 1024 MB
host-11 1024 MB
host-12 1024 MB
host-13 1024 MB
host-14 1024 MB
host-15 1024 MB
host-16 1024 MB: web-01 256
host-17 1024 MB: web-02 256
horizon: 1:00
0:10 migrate web-01 to host-17
0:20 power off web-02
0:30 fail host-17
--------------------------------------------------------------------------------
    0.000  host     host-17 stays outside the cluster: a cluster has at most 16 hosts here; it would take a limit of 1 host more
    0.000  vm       web-02 cannot run here: its home host-17 is outside the cluster
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 15, 1 promised
   10.000  script   "migrate web-01 to host-17" has no effect: host-17 is not in the cluster
   20.000  script   "power off web-02" has no effect: web-02 cannot run here: its home host-17 is outside the cluster
   30.000  script   fail host-17
   30.000  host     host-17 loses power
