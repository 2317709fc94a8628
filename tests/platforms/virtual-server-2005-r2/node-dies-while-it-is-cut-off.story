# It has been missed since it was cut off: its last heartbeat was at 59.136 s, so that it is suspected 7.2 s later, at 66.336 s,
# whatever becomes of it. The regroup ends 5.5 s later.
host-1 4096 MB: web-01 512
host-2 4096 MB: web-02 512
host-3 4096 MB: web-03 512
quorum: host-1
1:00 isolate host-3
1:05 fail host-3
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   60.000  script   isolate host-3
   60.000  network  host-3 loses its management network
   60.000  network  host-3 loses its heartbeat network
   60.336  cluster  host-1 misses a heartbeat of host-3
   65.000  script   fail host-3
   65.000  host     host-3 loses power
   65.000  vm       web-03 is lost with host-3
   66.336  cluster  host-1 suspects host-3: all its heartbeats are missing
   66.336  cluster  host-1 starts a regroup
   71.836  cluster  the regroup ends with host-1, host-2
   71.836  cluster  host-1 declares host-3 failed
   72.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
   80.431  vm       web-03 is powered on at host-1 and boots
  190.431  vm       web-03 serves on host-1
