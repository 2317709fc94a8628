# host-2 is cut off and challenges for the disk that host-1 renews; it dies before it is refused.
host-1 4096 MB: web-01 512
host-2 4096 MB
quorum: host-1
1:00 isolate host-2
1:15 fail host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   60.000  script   isolate host-2
   60.000  network  host-2 loses its management network
   60.000  network  host-2 loses its heartbeat network
   61.193  cluster  host-1 misses a heartbeat of host-2
   67.193  cluster  host-1 suspects host-2: all its heartbeats are missing
   67.193  cluster  host-1 starts a regroup
   72.401  cluster  host-2 resets the bus and challenges for quorum disk quorum
   72.693  cluster  the regroup ends with host-1
   72.693  cluster  host-1 declares host-2 failed
   72.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
   75.000  script   fail host-2
   75.000  host     host-2 loses power
