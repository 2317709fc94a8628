# Two of four on either side: no side has 3 votes, so every cluster service stops and all VMs are
# down. Joined at 2:00, the first service to try again, 60 s after it stopped, finds four votes; the
# others join, and all groups come online in their order: 131.836 + 0.5 + 5 + 2.
host-1 4096 MB: web-01 512
host-2 4096 MB: web-02 512
host-3 4096 MB: web-03 512
host-4 4096 MB: web-04 512
quorum: majority-node-set
horizon: 5:00
1:00 split off host-1 host-2
2:00 join host-1 host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 counts 4 of 4 votes, and a majority is 3
    0.000  cluster  no failover capacity is kept
   60.000  script   split off host-1 host-2
   60.000  network  host-1, host-2 can no longer talk to the other hosts
   71.836  cluster  host-1 counts 2 of 4 votes, and a majority is 3
   71.836  cluster  the cluster service of host-1 stops: 2 of 4 votes are no majority
   71.836  vm       web-01 is turned off on host-1: its cluster service has stopped
   71.836  cluster  the cluster service of host-2 stops: 2 of 4 votes are no majority
   71.836  vm       web-02 is turned off on host-2: its cluster service has stopped
   72.401  cluster  host-3 counts 2 of 4 votes, and a majority is 3
   72.401  cluster  the cluster service of host-3 stops: 2 of 4 votes are no majority
   72.401  vm       web-03 is turned off on host-3: its cluster service has stopped
   72.401  cluster  the cluster service of host-4 stops: 2 of 4 votes are no majority
   72.401  vm       web-04 is turned off on host-4: its cluster service has stopped
   72.401  cluster  no node is in the cluster: it has lost its quorum
  120.000  script   join host-1 host-2
  120.000  network  host-1, host-2 can talk to the other hosts again
  131.836  host     host-1 joins the cluster
  131.836  cluster  host-1 declares host-2 failed
  131.836  cluster  host-1 declares host-3 failed
  131.836  cluster  host-1 declares host-4 failed
  131.836  cluster  host-1 counts 4 of 4 votes, and a majority is 3
  131.836  cluster  no failover capacity is kept
  131.836  host     host-2 joins the cluster
  132.401  host     host-3 joins the cluster
  132.401  host     host-4 joins the cluster
  139.336  vm       web-01 is powered on at host-1 and boots
  139.336  vm       web-02 is powered on at host-2 and boots
  139.336  vm       web-03 is powered on at host-1 and boots
  139.336  vm       web-04 is powered on at host-2 and boots
  249.336  vm       web-01 serves on host-1
  249.336  vm       web-02 serves on host-2
  249.336  vm       web-03 serves on host-1
  249.336  vm       web-04 serves on host-2
