# One vote of three is left. The operator, 300 s after 2:00, forces a quorum of host-1 alone: one of
# one. host-2, back at 10:00 + 240 + 5 s, joins: two of three nodes are in, and all votes count again.
# So host-1 alone is no majority any more when host-2 dies again: suspected, regroup, stopped.
host-1 8192 MB: web-01 512
host-2 8192 MB: web-02 512
host-3 8192 MB: web-03 512
quorum: majority-node-set
set: quorumRepair 300
horizon: 17:00
1:00 fail host-2
1:00 fail host-3
2:00 repair quorum
10:00 return host-2
15:00 fail host-2
--------------------------------------------------------------------------------
     0.000  cluster  host-1 counts 3 of 3 votes, and a majority is 2
     0.000  cluster  no failover capacity is kept
    60.000  script   fail host-2
    60.000  host     host-2 loses power
    60.000  vm       web-02 is lost with host-2
    60.000  script   fail host-3
    60.000  host     host-3 loses power
    60.000  vm       web-03 is lost with host-3
    60.336  cluster  host-1 misses a heartbeat of host-3
    61.193  cluster  host-1 misses a heartbeat of host-2
    66.336  cluster  host-1 suspects host-3: all its heartbeats are missing
    66.336  cluster  host-1 starts a regroup
    67.193  cluster  host-1 suspects host-2: all its heartbeats are missing
    71.836  cluster  the regroup ends with host-1
    71.836  cluster  host-1 declares host-3 failed
    71.836  cluster  host-1 declares host-2 failed
    71.836  cluster  host-1 counts 1 of 3 votes, and a majority is 2
    71.836  cluster  the cluster service of host-1 stops: 1 of 3 votes are no majority
    71.836  vm       web-01 is turned off on host-1: its cluster service has stopped
    71.836  cluster  no node is in the cluster: it has lost its quorum
   120.000  script   repair quorum
   120.000  cluster  the operator goes to repair the quorum, which takes 300 s
   420.000  cluster  the operator forces a quorum of host-1
   420.000  host     host-1 joins the cluster
   420.000  cluster  host-1 counts 1 of 1 votes, and a majority is 1
   420.000  cluster  no failover capacity is kept
   427.500  vm       web-01 is powered on at host-1 and boots
   427.500  vm       web-02 is powered on at host-1 and boots
   427.500  vm       web-03 is powered on at host-1 and boots
   537.500  vm       web-01 serves on host-1
   537.500  vm       web-02 serves on host-1
   537.500  vm       web-03 serves on host-1
   600.000  script   return host-2
   600.000  host     host-2 has power again and starts
   840.000  host     host-2 is up and asks to join the cluster
   845.000  host     host-2 joins the cluster
   900.000  script   fail host-2
   900.000  host     host-2 loses power
   901.193  cluster  host-1 misses a heartbeat of host-2
   907.193  cluster  host-1 suspects host-2: all its heartbeats are missing
   907.193  cluster  host-1 starts a regroup
   912.693  cluster  the regroup ends with host-1
   912.693  cluster  host-1 declares host-2 failed
   912.693  cluster  host-1 counts 1 of 3 votes, and a majority is 2
   912.693  cluster  the cluster service of host-1 stops: 1 of 3 votes are no majority
   912.693  vm       web-01 is turned off on host-1: its cluster service has stopped
   912.693  vm       web-02 is turned off on host-1: its cluster service has stopped
   912.693  vm       web-03 is turned off on host-1: its cluster service has stopped
   912.693  cluster  no node is in the cluster: it has lost its quorum
