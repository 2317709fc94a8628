# VMotion copies a guest that hangs like any other. Reset: boot 90, application 20.
host-1 4096 MB: web-01 512
host-2 4096 MB
horizon: 5:00
0:10 hang web-01
1:00 migrate web-01 to host-2
2:00 reset web-01
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   hang web-01
   10.000  vm       web-01 hangs: it runs on host-1 and answers nobody
   60.000  script   migrate web-01 to host-2
   60.000  move     web-01 starts to move live from host-1 to host-2
   70.655  move     web-01 stands still while its last memory and its lock go to host-2
   71.040  move     web-01 runs on host-2 after standing still for 0.385 s
  120.000  script   reset web-01
  120.000  vm       web-01 is reset on host-2 and boots
  230.000  vm       web-01 serves on host-2
