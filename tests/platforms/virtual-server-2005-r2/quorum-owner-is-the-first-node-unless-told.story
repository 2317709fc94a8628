# host-1 formed the cluster, so host-2 has to challenge.
host-1 4096 MB: web-01 512 owners host-1>host-2
host-2 4096 MB
horizon: 2:00
0:10 fail host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   fail host-1
   10.000  host     host-1 loses power
   10.000  vm       web-01 is lost with host-1
   10.501  cluster  host-2 misses a heartbeat of host-1
   16.501  cluster  host-2 suspects host-1: all its heartbeats are missing
   16.501  cluster  host-2 starts a regroup
   22.001  cluster  the regroup ends with host-2
   22.001  cluster  host-2 declares host-1 failed
   22.001  cluster  host-2 resets the bus and challenges for quorum disk quorum
   32.001  cluster  host-2 owns quorum disk quorum
   39.501  vm       web-01 is powered on at host-2 and boots
