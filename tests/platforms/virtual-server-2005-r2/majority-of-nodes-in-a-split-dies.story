# The three that go on after the split lose one: 2 of 5 are left, and the cluster stops. The two that
# were put out tried to rejoin meanwhile, in vain. Whole again, all four that are up make a majority.
host-1 4096 MB: web-01 512
host-2 4096 MB
host-3 4096 MB: web-03 512
host-4 4096 MB
host-5 4096 MB
quorum: majority-node-set
horizon: 7:00
0:10 split off host-1 host-2
1:40 fail host-5
3:00 join host-1 host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 counts 5 of 5 votes, and a majority is 3
    0.000  cluster  no failover capacity is kept
   10.000  script   split off host-1 host-2
   10.000  network  host-1, host-2 can no longer talk to the other hosts
   10.501  cluster  host-3 misses a heartbeat of host-1
   10.793  cluster  host-3 misses a heartbeat of host-2
   16.501  cluster  host-3 suspects host-1: all its heartbeats are missing
   16.501  cluster  host-3 starts a regroup
   16.793  cluster  host-3 suspects host-2: all its heartbeats are missing
   21.914  cluster  host-1 counts 2 of 5 votes, and a majority is 3
   21.914  cluster  the cluster service of host-1 stops: 2 of 5 votes are no majority
   21.914  vm       web-01 is turned off on host-1: its cluster service has stopped
   21.914  cluster  the cluster service of host-2 stops: 2 of 5 votes are no majority
   22.001  cluster  the regroup ends with host-3, host-4, host-5
   22.001  cluster  host-3 declares host-1 failed
   22.001  cluster  host-3 declares host-2 failed
   22.001  cluster  host-3 counts 3 of 5 votes, and a majority is 3
   29.501  vm       web-01 is powered on at host-3 and boots
   81.914  cluster  the cluster service of host-1 stops: it cannot reach host-3
   81.914  cluster  the cluster service of host-2 stops: it cannot reach host-3
  100.000  script   fail host-5
  100.000  host     host-5 loses power
  100.858  cluster  host-3 misses a heartbeat of host-5
  106.858  cluster  host-3 suspects host-5: all its heartbeats are missing
  106.858  cluster  host-3 starts a regroup
  112.358  cluster  the regroup ends with host-3, host-4
  112.358  cluster  host-3 declares host-5 failed
  112.358  cluster  host-3 counts 2 of 5 votes, and a majority is 3
  112.358  cluster  the cluster service of host-3 stops: 2 of 5 votes are no majority
  112.358  vm       web-03 is turned off on host-3: its cluster service has stopped
  112.358  vm       web-01 is turned off on host-3: its cluster service has stopped
  112.358  cluster  the cluster service of host-4 stops: 2 of 5 votes are no majority
  112.358  cluster  no node is in the cluster: it has lost its quorum
  180.000  script   join host-1 host-2
  180.000  network  host-1, host-2 can talk to the other hosts again
  201.914  host     host-1 joins the cluster
  201.914  cluster  host-1 declares host-3 failed
  201.914  cluster  host-1 declares host-4 failed
  201.914  cluster  host-1 counts 4 of 5 votes, and a majority is 3
  201.914  cluster  no failover capacity is kept
  201.914  host     host-2 joins the cluster
  209.414  vm       web-01 is powered on at host-2 and boots
  209.414  vm       web-03 is powered on at host-1 and boots
  232.358  host     host-3 joins the cluster
  232.358  host     host-4 joins the cluster
  319.414  vm       web-01 serves on host-2
  319.414  vm       web-03 serves on host-1
