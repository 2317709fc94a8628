# At most one move a host and pass: the second VM moves in the second pass.
host-1 4096 MB: web-01 512 demand 1200, web-02 512 demand 1200, web-03 512 demand 1200, web-04 512 demand 1200
host-2 4096 MB
set: drsMovesPerHost 1
horizon: 12:00
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
  300.000  drs      DRS moves web-01 from host-1 to host-2, priority 2: CPU load deviates 0.429, then 0.214
  300.000  move     web-01 starts to move live from host-1 to host-2
  310.655  move     web-01 stands still while its last memory and its lock go to host-2
  311.040  move     web-01 runs on host-2 after standing still for 0.385 s
  600.000  drs      DRS moves web-02 from host-1 to host-2, priority 2: CPU load deviates 0.214, then 0.000
  600.000  move     web-02 starts to move live from host-1 to host-2
  610.655  move     web-02 stands still while its last memory and its lock go to host-2
  611.040  move     web-02 runs on host-2 after standing still for 0.385 s
