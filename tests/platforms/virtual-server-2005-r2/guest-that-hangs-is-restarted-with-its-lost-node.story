# What nobody noticed the failure of the node repairs.
host-1 4096 MB
host-2 4096 MB: web-01 512
quorum: host-1
horizon: 4:30
0:10 hang web-01
1:00 fail host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   hang web-01
   10.000  vm       web-01 hangs: it runs on host-2 and answers nobody
   60.000  script   fail host-2
   60.000  host     host-2 loses power
   60.000  vm       web-01 is lost with host-2
   61.193  cluster  host-1 misses a heartbeat of host-2
   67.193  cluster  host-1 suspects host-2: all its heartbeats are missing
   67.193  cluster  host-1 starts a regroup
   72.693  cluster  the regroup ends with host-1
   72.693  cluster  host-1 declares host-2 failed
   72.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
   80.431  vm       web-01 is powered on at host-1 and boots
  190.431  vm       web-01 serves on host-1
