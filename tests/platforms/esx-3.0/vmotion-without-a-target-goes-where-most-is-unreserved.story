host-1 4096 MB: file-01 512
host-2 4096 MB: web-01 2048 reserve 2048
host-3 4096 MB
horizon: 1:00
0:10 migrate file-01
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
   10.000  script   migrate file-01
   10.000  move     file-01 starts to move live from host-1 to host-3
   20.655  move     file-01 stands still while its last memory and its lock go to host-3
   21.040  move     file-01 runs on host-3 after standing still for 0.385 s
