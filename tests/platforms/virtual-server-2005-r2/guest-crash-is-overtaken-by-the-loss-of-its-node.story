# It stops 0.1 s before its node does: the failover starts it with the others.
host-1 4096 MB
host-2 4096 MB: web-01 512, web-02 512
quorum: host-1
horizon: 4:00
0:10 crash web-01
0:10.1 fail host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   crash web-01
   10.000  vm       web-01 stops by itself on host-2
   10.100  script   fail host-2
   10.100  host     host-2 loses power
   10.100  vm       web-02 is lost with host-2
   10.793  cluster  host-1 misses a heartbeat of host-2
   16.793  cluster  host-1 suspects host-2: all its heartbeats are missing
   16.793  cluster  host-1 starts a regroup
   22.293  cluster  the regroup ends with host-1
   22.293  cluster  host-1 declares host-2 failed
   24.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
   32.431  vm       web-01 is powered on at host-1 and boots
   32.431  vm       web-02 is powered on at host-1 and boots
  142.431  vm       web-01 serves on host-1
  142.431  vm       web-02 serves on host-1
