# host-3 finds out by heartbeat, and the challenge begins again from its start.
host-1 4096 MB
host-2 4096 MB: web-02 512 owners host-2>host-3
host-3 4096 MB
quorum: host-2
horizon: 2:00
0:10 fail host-2
0:28 fail host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-2 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  vm       web-02 is lost with host-2
   10.793  cluster  host-1 misses a heartbeat of host-2
   16.793  cluster  host-1 suspects host-2: all its heartbeats are missing
   16.793  cluster  host-1 starts a regroup
   22.293  cluster  the regroup ends with host-1, host-3
   22.293  cluster  host-1 declares host-2 failed
   22.293  cluster  host-1 resets the bus and challenges for quorum disk quorum
   28.000  script   fail host-1
   28.000  host     host-1 loses power
   28.501  cluster  host-3 misses a heartbeat of host-1
   34.501  cluster  host-3 suspects host-1: all its heartbeats are missing
   34.501  cluster  host-3 starts a regroup
   40.001  cluster  the regroup ends with host-3
   40.001  cluster  host-3 declares host-1 failed
   40.001  cluster  host-3 resets the bus and challenges for quorum disk quorum
   50.001  cluster  host-3 owns quorum disk quorum
   57.501  vm       web-02 is powered on at host-3 and boots
