# One regroup for both: the quorum owner died with the other, so the one that is left challenges.
host-1 4096 MB: web-01 512
host-2 4096 MB: web-02 512
host-3 4096 MB
quorum: host-2
horizon: 1:00
0:10 fail host-1
0:10 fail host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-2 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   fail host-1
   10.000  host     host-1 loses power
   10.000  vm       web-01 is lost with host-1
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  vm       web-02 is lost with host-2
   10.501  cluster  host-3 misses a heartbeat of host-1
   10.793  cluster  host-3 misses a heartbeat of host-2
   16.501  cluster  host-3 suspects host-1: all its heartbeats are missing
   16.501  cluster  host-3 starts a regroup
   16.793  cluster  host-3 suspects host-2: all its heartbeats are missing
   22.001  cluster  the regroup ends with host-3
   22.001  cluster  host-3 declares host-1 failed
   22.001  cluster  host-3 declares host-2 failed
   22.001  cluster  host-3 resets the bus and challenges for quorum disk quorum
   32.001  cluster  host-3 owns quorum disk quorum
   39.501  vm       web-01 is powered on at host-3 and boots
   39.501  vm       web-02 is powered on at host-3 and boots
