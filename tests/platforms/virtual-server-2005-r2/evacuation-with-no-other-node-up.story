# Nowhere to go: the VMs go on where they are.
host-1 4096 MB: web-01 512
host-2 4096 MB
quorum: host-1
horizon: 1:30
0:10 fail host-2
1:00 evacuate host-1 in parallel
1:10 evacuate host-1 in parallel
1:20 evacuate host-2 in parallel
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
   60.000  script   evacuate host-1 in parallel
   60.000  host     host-1 is paused: it keeps what it runs and accepts no group
   60.000  vm       migration of web-01 is refused: host-2: is down; it would take host-2 to be back
   70.000  script   "evacuate host-1 in parallel" has no effect: host-1 is paused already
   80.000  script   "evacuate host-2 in parallel" has no effect: host-2 has no power
