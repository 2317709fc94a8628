# The VMotions that have begun end well; the third does not begin, and the task ends. When
# VirtualCenter is back somebody has to ask again.
host-1 4096 MB: web-01 512, web-02 512, web-03 512
host-2 4096 MB
1:00 evacuate host-1 in parallel
1:10 fail management server
1:20 evacuate host-1 in parallel
3:00 return management server
4:00 evacuate host-1 in parallel
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   60.000  script   evacuate host-1 in parallel
   60.000  host     host-1 is to enter maintenance mode and takes no VMs
   60.000  drs      DRS moves web-01 from host-1 to host-2, priority 1: host-1 enters maintenance mode
   60.000  move     web-01 starts to move live from host-1 to host-2
   60.000  drs      DRS moves web-02 from host-1 to host-2, priority 1: host-1 enters maintenance mode
   60.000  move     web-02 starts to move live from host-1 to host-2
   60.000  drs      DRS moves web-03 from host-1 to host-2, priority 1: host-1 enters maintenance mode
   60.000  move     web-03 starts to move live from host-1 to host-2
   62.000  move     the move of web-03 to host-2 waits in line: host-1 has 2 VMotions, as many as it may at once; it would take 1 VMotion more at once on host-1 and 1 VMotion more at once on host-2
   70.000  script   fail management server
   70.000  cluster  VirtualCenter is lost: no VMotion, no power-on, no look at the cluster
   70.000  move     the move of web-03 to host-2 fails: VirtualCenter is lost before it began; it goes on at host-1
   70.000  host     host-1 does not enter maintenance mode
   70.000  cluster  VirtualCenter is down: nobody watches the failover capacity
   75.649  move     web-01 stands still while its last memory and its lock go to host-2
   75.649  move     web-02 stands still while its last memory and its lock go to host-2
   75.962  move     web-01 runs on host-2 after standing still for 0.313 s
   75.962  move     web-02 runs on host-2 after standing still for 0.313 s
   80.000  script   "evacuate host-1 in parallel" has no effect: VirtualCenter is down
  180.000  script   return management server
  180.000  cluster  VirtualCenter runs again
  180.000  cluster  the cluster is green: survives 1, 1 promised
  240.000  script   evacuate host-1 in parallel
  240.000  host     host-1 is to enter maintenance mode and takes no VMs
  240.000  drs      DRS moves web-03 from host-1 to host-2, priority 1: host-1 enters maintenance mode
  240.000  move     web-03 starts to move live from host-1 to host-2
  250.655  move     web-03 stands still while its last memory and its lock go to host-2
  251.040  move     web-03 runs on host-2 after standing still for 0.385 s
  252.040  host     host-1 is in maintenance mode
  252.040  cluster  host-2 becomes the failover coordinator
  252.040  cluster  the cluster is red: survives 0 of 1 failures
