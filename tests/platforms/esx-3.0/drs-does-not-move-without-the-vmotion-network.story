# The pass at 5:00 finds host-1 loaded and host-2 out of reach; the network is back for the one at 10:00.
host-1 8192 MB: web-01 512 demand 2000, file-01 512 demand 2000
host-2 8192 MB
drs: fully
horizon: 11:00
1:00 lose vmotion network of host-2
6:00 heal vmotion network of host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   60.000  script   lose vmotion network of host-2
   60.000  network  host-2 loses its vmotion network
  360.000  script   heal vmotion network of host-2
  360.000  network  host-2 has its vmotion network again
  600.000  drs      DRS moves web-01 from host-1 to host-2, priority 2: CPU load deviates 0.357, then 0.000
  600.000  move     web-01 starts to move live from host-1 to host-2
  610.655  move     web-01 stands still while its last memory and its lock go to host-2
  611.040  move     web-01 runs on host-2 after standing still for 0.385 s
