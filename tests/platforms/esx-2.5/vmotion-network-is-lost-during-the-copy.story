# The copy began at 17.000 and stalls at 20.000; 20 s later it is given up.
host-1 4096 MB fc-2g: file-01 512 dirty 2/32
host-2 4096 MB fc-2g
array: fc-2g
horizon: 2:00
0:10 migrate file-01 to host-2
0:20 lose vmotion network of host-2
1:00 migrate file-01 to host-2
--------------------------------------------------------------------------------
    0.000  cluster  nobody restarts the VMs of a lost host
   10.000  script   migrate file-01 to host-2
   10.000  move     file-01 starts to move live from host-1 to host-2
   20.000  script   lose vmotion network of host-2
   20.000  network  host-2 loses its vmotion network
   20.000  move     the move of file-01 to host-2 stalls: host-2 has lost its vmotion network
   40.000  move     the move of file-01 to host-2 fails: its network has been lost for 20 s; it would take the vmotion network of host-2 to be back; it goes on at host-1
   60.000  script   migrate file-01 to host-2
   60.000  vm       migration of file-01 on host-2 is refused: host-2: has lost its vmotion network; it would take the vmotion network of host-2 to be back
