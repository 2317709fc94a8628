# The task waits with the reason and goes on at the instant at which the network is back.
host-1 8192 MB: web-01 512 demand 2000, file-01 512 demand 2000
host-2 8192 MB
drs: fully
horizon: 8:00
1:00 lose vmotion network of host-1
2:00 evacuate host-1 in parallel
6:00 heal vmotion network of host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   60.000  script   lose vmotion network of host-1
   60.000  network  host-1 loses its vmotion network
  120.000  script   evacuate host-1 in parallel
  120.000  host     host-1 is to enter maintenance mode and takes no VMs
  120.000  host     host-1 is not in maintenance mode yet: web-01 has nowhere to go (host-2: host-1 has lost its vmotion network); it would take the vmotion network of host-1 to be back
  120.000  host     host-1 is not in maintenance mode yet: file-01 has nowhere to go (host-2: host-1 has lost its vmotion network); it would take the vmotion network of host-1 to be back
  360.000  script   heal vmotion network of host-1
  360.000  network  host-1 has its vmotion network again
  360.000  drs      DRS moves web-01 from host-1 to host-2, priority 1: host-1 enters maintenance mode
  360.000  move     web-01 starts to move live from host-1 to host-2
  360.000  drs      DRS moves file-01 from host-1 to host-2, priority 1: host-1 enters maintenance mode
  360.000  move     file-01 starts to move live from host-1 to host-2
  375.649  move     file-01 stands still while its last memory and its lock go to host-2
  375.649  move     web-01 stands still while its last memory and its lock go to host-2
  375.962  move     file-01 runs on host-2 after standing still for 0.313 s
  375.962  move     web-01 runs on host-2 after standing still for 0.313 s
  376.962  host     host-1 is in maintenance mode
  376.962  cluster  host-2 becomes the failover coordinator
  376.962  cluster  the cluster is red: survives 0 of 1 failures
