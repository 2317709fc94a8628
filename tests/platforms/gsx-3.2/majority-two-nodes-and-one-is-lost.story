# The cluster below is the same: one vote of two is no majority, and web-01 stops with its node.
host-1 4096 MB: web-01 512
host-2 4096 MB: web-02 512
quorum: majority-node-set
horizon: 3:00
1:00 fail host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 counts 2 of 2 votes, and a majority is 2
    0.000  cluster  no failover capacity is kept
   60.000  script   fail host-2
   60.000  host     host-2 loses power
   60.000  vm       web-02 is lost with host-2
   61.193  cluster  host-1 misses a heartbeat of host-2
   67.193  cluster  host-1 suspects host-2: all its heartbeats are missing
   67.193  cluster  host-1 starts a regroup
   72.693  cluster  the regroup ends with host-1
   72.693  cluster  host-1 declares host-2 failed
   72.693  cluster  host-1 counts 1 of 2 votes, and a majority is 2
   72.693  cluster  the cluster service of host-1 stops: 1 of 2 votes are no majority
   72.693  vm       web-01 is turned off on host-1: its cluster service has stopped
   72.693  cluster  no node is in the cluster: it has lost its quorum
