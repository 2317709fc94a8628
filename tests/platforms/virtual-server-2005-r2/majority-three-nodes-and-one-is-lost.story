# Three nodes need 2 votes, and two are left: no disk, so no arbitration. Suspected at 67.193, regroup
# 5.5, decision 0.5, disk 5, script 2: power at 80.193. Then a second node dies: one vote of three, and
# the last node stops as well.
host-1 4096 MB: web-01 512 owners host-1>host-2
host-2 4096 MB: web-02 512 owners host-2>host-3
host-3 4096 MB: web-03 512 owners host-3>host-1
quorum: majority-node-set
horizon: 8:00
1:00 fail host-2
5:00 fail host-3
--------------------------------------------------------------------------------
    0.000  cluster  host-1 counts 3 of 3 votes, and a majority is 2
    0.000  cluster  no failover capacity is kept
   60.000  script   fail host-2
   60.000  host     host-2 loses power
   60.000  vm       web-02 is lost with host-2
   61.193  cluster  host-1 misses a heartbeat of host-2
   67.193  cluster  host-1 suspects host-2: all its heartbeats are missing
   67.193  cluster  host-1 starts a regroup
   72.693  cluster  the regroup ends with host-1, host-3
   72.693  cluster  host-1 declares host-2 failed
   72.693  cluster  host-1 counts 2 of 3 votes, and a majority is 2
   80.193  vm       web-02 is powered on at host-3 and boots
  190.193  vm       web-02 serves on host-3
  300.000  script   fail host-3
  300.000  host     host-3 loses power
  300.000  vm       web-03 is lost with host-3
  300.000  vm       web-02 is lost with host-3
  300.336  cluster  host-1 misses a heartbeat of host-3
  306.336  cluster  host-1 suspects host-3: all its heartbeats are missing
  306.336  cluster  host-1 starts a regroup
  311.836  cluster  the regroup ends with host-1
  311.836  cluster  host-1 declares host-3 failed
  311.836  cluster  host-1 counts 1 of 3 votes, and a majority is 2
  311.836  cluster  the cluster service of host-1 stops: 1 of 3 votes are no majority
  311.836  vm       web-01 is turned off on host-1: its cluster service has stopped
  311.836  cluster  no node is in the cluster: it has lost its quorum
