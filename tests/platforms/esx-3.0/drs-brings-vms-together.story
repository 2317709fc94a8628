# Two of three are on host-1 already: one move is fewer than two.
host-1 4096 MB: app-01 512, app-02 512
host-2 4096 MB: app-03 512, web-01 512
together: app-01, app-02, app-03
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
  300.000  drs      DRS moves app-03 from host-2 to host-1, priority 1: keep app-01, app-02, app-03 together
  300.000  move     app-03 starts to move live from host-2 to host-1
  310.655  move     app-03 stands still while its last memory and its lock go to host-1
  311.040  move     app-03 runs on host-1 after standing still for 0.385 s
