# DRS says what to move and does not do it. An operator follows for web-01 and turns web-02 off.
host-1 4096 MB: web-01 512, web-02 512
host-2 4096 MB
drs: manual
1:00 evacuate host-1 in parallel
2:00 migrate web-01 to host-2
3:00 power off web-02
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   60.000  script   evacuate host-1 in parallel
   60.000  host     host-1 is to enter maintenance mode and takes no VMs
   60.000  drs      DRS recommends to move web-01 from host-1 to host-2, priority 1: host-1 enters maintenance mode
   60.000  drs      DRS recommends to move web-02 from host-1 to host-2, priority 1: host-1 enters maintenance mode
   60.000  host     host-1 is not in maintenance mode yet: somebody has to follow the recommendations
  120.000  script   migrate web-01 to host-2
  120.000  move     web-01 starts to move live from host-1 to host-2
  130.655  move     web-01 stands still while its last memory and its lock go to host-2
  131.040  move     web-01 runs on host-2 after standing still for 0.385 s
  180.000  script   power off web-02
  180.000  vm       web-02 is powered off as asked
  180.000  host     host-1 is in maintenance mode
  180.000  cluster  host-2 becomes the failover coordinator
  180.000  cluster  the cluster is red: survives 0 of 1 failures
