# 0.385 s as in "vmotion", and 5 s of stall: 5.385 s.
host-1 4096 MB: file-01 512 dirty 2/32
host-2 4096 MB
horizon: 2:00
0:10 migrate file-01 to host-2
0:20.7 lose vmotion network of host-1
0:25.7 heal vmotion network of host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   migrate file-01 to host-2
   10.000  move     file-01 starts to move live from host-1 to host-2
   20.655  move     file-01 stands still while its last memory and its lock go to host-2
   20.700  script   lose vmotion network of host-1
   20.700  network  host-1 loses its vmotion network
   20.700  move     the move of file-01 to host-2 stalls: host-1 has lost its vmotion network
   25.700  script   heal vmotion network of host-1
   25.700  network  host-1 has its vmotion network again
   25.700  move     the move of file-01 to host-2 goes on
   26.040  move     file-01 runs on host-2 after standing still for 5.385 s
