# host-4 is back after 5 s. What the others know of host-3 does not change with it: last heard at 60.336 s, suspected 7.2 s later.
host-1 4096 MB: web-01 512
host-2 4096 MB: web-02 512
host-3 4096 MB: web-03 512
host-4 4096 MB: web-04 512
quorum: host-1
1:00 isolate host-4
1:01 fail host-3
1:05 reconnect host-4
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   60.000  script   isolate host-4
   60.000  network  host-4 loses its management network
   60.000  network  host-4 loses its heartbeat network
   60.814  cluster  host-1 misses a heartbeat of host-4
   61.000  script   fail host-3
   61.000  host     host-3 loses power
   61.000  vm       web-03 is lost with host-3
   61.536  cluster  host-1 misses a heartbeat of host-3
   65.000  script   reconnect host-4
   65.000  network  host-4 has its management network again
   65.000  network  host-4 has its heartbeat network again
   67.536  cluster  host-1 suspects host-3: all its heartbeats are missing
   67.536  cluster  host-1 starts a regroup
   73.036  cluster  the regroup ends with host-1, host-2, host-4
   73.036  cluster  host-1 declares host-3 failed
   75.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
   83.431  vm       web-03 is powered on at host-1 and boots
  193.431  vm       web-03 serves on host-1
