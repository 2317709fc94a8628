# Round 1 stalls at 18.000 and is given up at 38.000; a new move is refused until the network is back.
host-1 4096 MB: file-01 512 dirty 2/32
host-2 4096 MB
horizon: 2:00
0:10 migrate file-01 to host-2
0:18 lose vmotion network of host-2
0:50 migrate file-01 to host-2
0:51 migrate file-01
1:00 heal vmotion network of host-2
1:01 migrate file-01 to host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   migrate file-01 to host-2
   10.000  move     file-01 starts to move live from host-1 to host-2
   18.000  script   lose vmotion network of host-2
   18.000  network  host-2 loses its vmotion network
   18.000  move     the move of file-01 to host-2 stalls: host-2 has lost its vmotion network
   38.000  move     the move of file-01 to host-2 fails: its network has been lost for 20 s; it would take the vmotion network of host-2 to be back; it goes on at host-1
   50.000  script   migrate file-01 to host-2
   50.000  vm       migration of file-01 on host-2 is refused: host-2: has lost its vmotion network; it would take the vmotion network of host-2 to be back
   51.000  script   migrate file-01
   51.000  vm       migration of file-01 is refused: host-2: has lost its vmotion network; it would take the vmotion network of host-2 to be back
   60.000  script   heal vmotion network of host-2
   60.000  network  host-2 has its vmotion network again
   61.000  script   migrate file-01 to host-2
   61.000  move     file-01 starts to move live from host-1 to host-2
   71.655  move     file-01 stands still while its last memory and its lock go to host-2
   72.040  move     file-01 runs on host-2 after standing still for 0.385 s
