# The copy would begin at 16.000 and stalls at once; 20 s later it is given up.
host-1 4096 MB: file-01 512 dirty 2/32
host-2 4096 MB
horizon: 2:00
0:10 migrate file-01 to host-2
0:13 lose vmotion network of host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   migrate file-01 to host-2
   10.000  move     file-01 starts to move live from host-1 to host-2
   13.000  script   lose vmotion network of host-1
   13.000  network  host-1 loses its vmotion network
   16.000  move     the move of file-01 to host-2 stalls: host-1 has lost its vmotion network
   36.000  move     the move of file-01 to host-2 fails: its network has been lost for 20 s; it would take the vmotion network of host-1 to be back; it goes on at host-1
