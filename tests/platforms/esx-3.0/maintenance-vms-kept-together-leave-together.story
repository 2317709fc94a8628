# app-01 and app-02 are to be kept together: both go to one host, though two would be more even.
host-1 4096 MB: app-01 512 demand 1000, app-02 512 demand 1000
host-2 4096 MB
host-3 4096 MB
together: app-01, app-02
1:00 evacuate host-1 in parallel
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
   60.000  script   evacuate host-1 in parallel
   60.000  host     host-1 is to enter maintenance mode and takes no VMs
   60.000  drs      DRS moves app-01 from host-1 to host-2, priority 1: host-1 enters maintenance mode
   60.000  move     app-01 starts to move live from host-1 to host-2
   60.000  drs      DRS moves app-02 from host-1 to host-2, priority 1: host-1 enters maintenance mode
   60.000  move     app-02 starts to move live from host-1 to host-2
   75.649  move     app-01 stands still while its last memory and its lock go to host-2
   75.649  move     app-02 stands still while its last memory and its lock go to host-2
   75.962  move     app-01 runs on host-2 after standing still for 0.313 s
   75.962  move     app-02 runs on host-2 after standing still for 0.313 s
   76.962  host     host-1 is in maintenance mode
   76.962  cluster  host-2 becomes the failover coordinator
   76.962  cluster  the cluster is green: survives 1, 1 promised
