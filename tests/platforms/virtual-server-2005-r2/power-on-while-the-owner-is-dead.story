# Nobody has noticed at 0:12, but its owner does not answer. At 0:50 the group has an owner again.
host-1 4096 MB
host-2 4096 MB: web-02 512 off
quorum: host-1
horizon: 1:00
0:10 fail host-2
0:12 power on web-02
0:12 migrate web-02 to host-1
0:50 power on web-02
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.793  cluster  host-1 misses a heartbeat of host-2
   12.000  script   "power on web-02" has no effect: host-2, which owns its group, is down
   12.000  script   "migrate web-02 to host-1" has no effect: host-2, which owns its group, is down
   16.793  cluster  host-1 suspects host-2: all its heartbeats are missing
   16.793  cluster  host-1 starts a regroup
   22.293  cluster  the regroup ends with host-1
   22.293  cluster  host-1 declares host-2 failed
   24.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
   50.000  script   power on web-02
   52.000  vm       web-02 is powered on at host-1 and boots
