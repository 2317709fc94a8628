# A host in maintenance mode may be turned off: HA does not watch it. When it is up again it is in
# maintenance mode still, until it is told to leave.
host-1 4096 MB: web-01 512
host-2 4096 MB
horizon: 10:00
1:00 evacuate host-1 in parallel
2:00 fail host-1
3:00 return host-1
8:00 resume host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   60.000  script   evacuate host-1 in parallel
   60.000  host     host-1 is to enter maintenance mode and takes no VMs
   60.000  drs      DRS moves web-01 from host-1 to host-2, priority 1: host-1 enters maintenance mode
   60.000  move     web-01 starts to move live from host-1 to host-2
   70.655  move     web-01 stands still while its last memory and its lock go to host-2
   71.040  move     web-01 runs on host-2 after standing still for 0.385 s
   72.040  host     host-1 is in maintenance mode
   72.040  cluster  host-2 becomes the failover coordinator
   72.040  cluster  the cluster is red: survives 0 of 1 failures
  120.000  script   fail host-1
  120.000  host     host-1 loses power
  180.000  script   return host-1
  180.000  host     host-1 has power again and starts
  420.000  host     host-1 is up and asks to join the cluster
  480.000  script   resume host-1
  480.000  host     host-1 leaves maintenance mode
  480.000  host     host-1 joins the cluster
  480.000  cluster  the cluster is green: survives 1, 1 promised
