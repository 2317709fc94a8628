# Loads 0.321 and 0.107 deviate 0.107: threshold 5 bears none of it. Class 6 - ceil(1.52) = 4.
host-1 4096 MB: web-01 512 demand 600, web-02 512 demand 600, web-03 512 demand 600
host-2 4096 MB: web-04 512 demand 600
set: drsThreshold 5
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
  300.000  drs      DRS moves web-01 from host-1 to host-2, priority 4: CPU load deviates 0.107, then 0.000
  300.000  move     web-01 starts to move live from host-1 to host-2
  310.655  move     web-01 stands still while its last memory and its lock go to host-2
  311.040  move     web-01 runs on host-2 after standing still for 0.385 s
