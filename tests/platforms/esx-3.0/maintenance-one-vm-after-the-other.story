# One by one: the next VMotion is asked for when the one before has ended, clean-up included.
host-1 4096 MB: web-01 512, web-02 512
host-2 4096 MB
1:00 evacuate host-1 one by one
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   60.000  script   evacuate host-1 one by one
   60.000  host     host-1 is to enter maintenance mode and takes no VMs
   60.000  drs      DRS moves web-01 from host-1 to host-2, priority 1: host-1 enters maintenance mode
   60.000  move     web-01 starts to move live from host-1 to host-2
   70.655  move     web-01 stands still while its last memory and its lock go to host-2
   71.040  move     web-01 runs on host-2 after standing still for 0.385 s
   72.040  drs      DRS moves web-02 from host-1 to host-2, priority 1: host-1 enters maintenance mode
   72.040  move     web-02 starts to move live from host-1 to host-2
   82.695  move     web-02 stands still while its last memory and its lock go to host-2
   83.080  move     web-02 runs on host-2 after standing still for 0.385 s
   84.080  host     host-1 is in maintenance mode
   84.080  cluster  host-2 becomes the failover coordinator
   84.080  cluster  the cluster is red: survives 0 of 1 failures
