# One primary at a time, so that it is seen: host-1 is the primary and coordinates. In maintenance
# mode it is neither: host-2 is promoted and takes over, and restarts what host-3 runs.
host-1 4096 MB: web-01 512
host-2 4096 MB
host-3 4096 MB: web-02 512
set: primaries 1
tell: everything
1:00 evacuate host-1 in parallel
3:00 fail host-3
--------------------------------------------------------------------------------
    0.000  storage  vmfs-01 is open on every host
    0.000  storage  host-1 locks the files of web-01
    0.000  vm       web-01 runs on host-1
    0.000  storage  host-3 locks the files of web-02
    0.000  vm       web-02 runs on host-3
    0.000  cluster  the primaries are host-1
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  drs      DRS looks at the load every 300 s
    0.000  cluster  the cluster is green: survives 2, 1 promised
    0.000  host     host-1 now carries 400 MHz and 949 MB
    0.000  host     host-2 now carries 0 MHz and 372 MB
    0.000  host     host-3 now carries 400 MHz and 949 MB
   60.000  script   evacuate host-1 in parallel
   60.000  host     host-1 is to enter maintenance mode and takes no VMs
   60.000  drs      DRS moves web-01 from host-1 to host-2, priority 1: host-1 enters maintenance mode
   60.000  move     web-01 starts to move live from host-1 to host-2
   66.000  move     round 1 of web-01 sends 512.0 MB
   70.655  move     round 1 of web-01 took 4.7 s; 9.3 MB were written meanwhile
   70.655  move     web-01 stands still while its last memory and its lock go to host-2
   70.655  host     host-1 now carries 0 MHz and 949 MB
   71.040  storage  host-1 releases the files of web-01
   71.040  storage  host-2 locks the files of web-01
   71.040  move     web-01 runs on host-2 after standing still for 0.385 s
   71.040  host     host-1 now carries 0 MHz and 372 MB
   71.040  host     host-2 now carries 400 MHz and 949 MB
   72.040  host     host-1 is in maintenance mode
   72.040  cluster  the primaries are host-2
   72.040  cluster  host-2 becomes the failover coordinator
   72.040  cluster  the cluster is green: survives 1, 1 promised
  180.000  script   fail host-3
  180.000  host     host-3 loses power
  180.000  vm       web-02 is lost with host-3
  180.000  host     host-3 now carries 0 MHz and 0 MB
  181.000  cluster  host-2 misses a heartbeat of host-3
  194.000  cluster  host-2 pings host-3
  195.000  cluster  host-2 pings host-3 and gets no answer
  195.000  cluster  host-2 declares host-3 failed
  195.000  vm       web-02 waits for its turn to be restarted
  195.000  vm       web-02 goes to host-2: the most unreserved capacity
  195.000  vm       web-02 waits for the lock on its files
  195.000  storage  host-2 finds web-02 locked by host-3 and watches the lock
  195.000  cluster  the cluster is red: survives 0 of 1 failures
  199.000  storage  host-2 breaks the stale lock of host-3 on web-02
  199.000  storage  host-2 locks the files of web-02
  199.000  vm       web-02 is registered on host-2 and powered on
  207.000  vm       web-02 is powered on at host-2 and boots
  207.000  host     host-2 now carries 1200 MHz and 1526 MB
  297.000  vm       web-02 has booted and starts its application
  317.000  vm       web-02 serves on host-2
  317.000  host     host-2 now carries 800 MHz and 1526 MB
