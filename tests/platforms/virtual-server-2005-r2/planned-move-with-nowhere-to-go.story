# Three ways to ask, three answers.
host-1 4096 MB: file-01 512
host-2 4096 MB
horizon: 1:00
0:10 fail host-2
0:50 migrate file-01
0:50 migrate file-01 to host-2
0:50 migrate file-01 to host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.793  cluster  host-1 misses a heartbeat of host-2
   16.793  cluster  host-1 suspects host-2: all its heartbeats are missing
   16.793  cluster  host-1 starts a regroup
   22.293  cluster  the regroup ends with host-1
   22.293  cluster  host-1 declares host-2 failed
   24.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
   50.000  script   migrate file-01
   50.000  vm       migration of file-01 is refused: host-2: is down; it would take host-2 to be back
   50.000  script   "migrate file-01 to host-2" has no effect: host-2 is down; it would take host-2 to be back
   50.000  script   "migrate file-01 to host-1" has no effect: file-01 is on host-1 already
