# Three VMs leave host-1 at once, two VMotions at a time, to where the load is most even. Then it
# is in maintenance mode: it is no place to start web-04, it is not counted (3 hosts with 8 slots of
# 512 MB become 2), and when host-2 dies nothing is restarted there. At 400 s it leaves and joins HA.
host-1 4096 MB: web-01 512, web-02 512 demand 800, web-03 512
host-2 4096 MB: sql-01 512 demand 1000
host-3 4096 MB: web-04 512 off
horizon: 8:00
1:00 evacuate host-1 in parallel
2:00 power on web-04 on host-1
2:10 power on web-04
3:00 fail host-2
6:40 resume host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
   60.000  script   evacuate host-1 in parallel
   60.000  host     host-1 is to enter maintenance mode and takes no VMs
   60.000  drs      DRS moves web-01 from host-1 to host-3, priority 1: host-1 enters maintenance mode
   60.000  move     web-01 starts to move live from host-1 to host-3
   60.000  drs      DRS moves web-02 from host-1 to host-3, priority 1: host-1 enters maintenance mode
   60.000  move     web-02 starts to move live from host-1 to host-3
   60.000  drs      DRS moves web-03 from host-1 to host-2, priority 1: host-1 enters maintenance mode
   60.000  move     web-03 starts to move live from host-1 to host-2
   62.000  move     the move of web-03 to host-2 waits in line: host-1 has 2 VMotions, as many as it may at once; it would take 1 VMotion more at once on host-1
   75.649  move     web-01 stands still while its last memory and its lock go to host-3
   75.649  move     web-02 stands still while its last memory and its lock go to host-3
   75.962  move     web-01 runs on host-3 after standing still for 0.313 s
   75.962  move     web-02 runs on host-3 after standing still for 0.313 s
   85.617  move     web-03 stands still while its last memory and its lock go to host-2
   86.002  move     web-03 runs on host-2 after standing still for 0.385 s
   87.002  host     host-1 is in maintenance mode
   87.002  cluster  host-2 becomes the failover coordinator
   87.002  cluster  the cluster is green: survives 1, 1 promised
  120.000  script   power on web-04 on host-1
  120.000  vm       power-on of web-04 on host-1 is refused: host-1: is in maintenance mode or on its way there; it would take host-1 to be resumed
  130.000  script   power on web-04
  138.000  vm       web-04 is powered on at host-3 and boots
  180.000  script   fail host-2
  180.000  host     host-2 loses power
  180.000  vm       sql-01 is lost with host-2
  180.000  vm       web-03 is lost with host-2
  181.000  cluster  host-3 misses a heartbeat of host-2
  195.000  cluster  host-3 pings host-2 and gets no answer
  195.000  cluster  host-3 declares host-2 failed
  195.000  cluster  the cluster is red: survives 0 of 1 failures
  200.000  cluster  host-3 becomes the failover coordinator
  212.000  vm       sql-01 is powered on at host-3 and boots
  224.000  vm       web-03 is powered on at host-3 and boots
  248.000  vm       web-04 serves on host-3
  322.000  vm       sql-01 serves on host-3
  334.000  vm       web-03 serves on host-3
  400.000  script   resume host-1
  400.000  host     host-1 leaves maintenance mode
  400.000  host     host-1 joins the cluster
  400.000  cluster  the cluster is green: survives 1, 1 promised
