# Paused by an evacuation, it is left out when host-2 dies.
host-1 4096 MB
host-2 4096 MB: web-01 512 owners host-2>host-3>host-1
host-3 4096 MB
quorum: host-1
horizon: 4:00
0:10 evacuate host-3 in parallel
0:20 fail host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   evacuate host-3 in parallel
   10.000  host     host-3 is paused: it keeps what it runs and accepts no group
   20.000  script   fail host-2
   20.000  host     host-2 loses power
   20.000  vm       web-01 is lost with host-2
   20.393  cluster  host-1 misses a heartbeat of host-2
   26.393  cluster  host-1 suspects host-2: all its heartbeats are missing
   26.393  cluster  host-1 starts a regroup
   31.893  cluster  the regroup ends with host-1, host-3
   31.893  cluster  host-1 declares host-2 failed
   33.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
   41.431  vm       web-01 is powered on at host-1 and boots
  151.431  vm       web-01 serves on host-1
