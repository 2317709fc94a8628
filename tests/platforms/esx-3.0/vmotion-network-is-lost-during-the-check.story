# The check ends at 12.000 and finds the network gone: the VM never leaves.
host-1 4096 MB: file-01 512 dirty 2/32
host-2 4096 MB
horizon: 2:00
0:10 migrate file-01 to host-2
0:11 lose vmotion network of host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   migrate file-01 to host-2
   10.000  move     file-01 starts to move live from host-1 to host-2
   11.000  script   lose vmotion network of host-2
   11.000  network  host-2 loses its vmotion network
   12.000  move     the move of file-01 to host-2 fails: host-2: has lost its vmotion network; it would take the vmotion network of host-2 to be back; it goes on at host-1
