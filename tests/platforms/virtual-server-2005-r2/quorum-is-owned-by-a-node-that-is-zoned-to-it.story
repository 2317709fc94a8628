# host-1 is set to own the quorum disk and is not zoned to it: the first node that is has it.
host-1 4096 MB: web-01 512
host-2 4096 MB
host-3 4096 MB
zone quorum: host-2, host-3
quorum: host-1
horizon: 3:00
0:10 fail host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-2 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.793  cluster  host-1 misses a heartbeat of host-2
   16.793  cluster  host-1 suspects host-2: all its heartbeats are missing
   16.793  cluster  host-1 starts a regroup
   22.293  cluster  the regroup ends with host-1, host-3
   22.293  cluster  host-1 declares host-2 failed
   22.293  cluster  host-3 resets the bus and challenges for quorum disk quorum
   32.293  cluster  host-3 owns quorum disk quorum
