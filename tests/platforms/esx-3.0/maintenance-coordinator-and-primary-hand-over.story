# One primary at a time, so that it is seen: host-1 is the primary and coordinates. In maintenance
# mode it is neither: host-2 is promoted and takes over, and restarts what host-3 runs.
host-1 4096 MB: web-01 512
host-2 4096 MB
host-3 4096 MB: web-02 512
set: primaries 1
1:00 evacuate host-1 in parallel
3:00 fail host-3
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
   60.000  script   evacuate host-1 in parallel
   60.000  host     host-1 is to enter maintenance mode and takes no VMs
   60.000  drs      DRS moves web-01 from host-1 to host-2, priority 1: host-1 enters maintenance mode
   60.000  move     web-01 starts to move live from host-1 to host-2
   70.655  move     web-01 stands still while its last memory and its lock go to host-2
   71.040  move     web-01 runs on host-2 after standing still for 0.385 s
   72.040  host     host-1 is in maintenance mode
   72.040  cluster  host-2 becomes the failover coordinator
   72.040  cluster  the cluster is green: survives 1, 1 promised
  180.000  script   fail host-3
  180.000  host     host-3 loses power
  180.000  vm       web-02 is lost with host-3
  181.000  cluster  host-2 misses a heartbeat of host-3
  195.000  cluster  host-2 pings host-3 and gets no answer
  195.000  cluster  host-2 declares host-3 failed
  195.000  cluster  the cluster is red: survives 0 of 1 failures
  207.000  vm       web-02 is powered on at host-2 and boots
  317.000  vm       web-02 serves on host-2
