# The VM stands still from 20.655 on. At 40.700 its move is given up and it goes on at its source.
host-1 4096 MB: file-01 512 dirty 2/32
host-2 4096 MB
horizon: 2:00
0:10 migrate file-01 to host-2
client reader: http file-01
0:20.7 lose vmotion network of host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   migrate file-01 to host-2
   10.000  move     file-01 starts to move live from host-1 to host-2
   20.655  move     file-01 stands still while its last memory and its lock go to host-2
   20.700  script   lose vmotion network of host-1
   20.700  network  host-1 loses its vmotion network
   20.700  move     the move of file-01 to host-2 stalls: host-1 has lost its vmotion network
   30.525  client   reader gets no answer from file-01: the user gives up the page
   40.700  move     the move of file-01 to host-2 fails: its network has been lost for 20 s; it would take the vmotion network of host-1 to be back; it goes on at host-1
   43.525  client   reader is connected to file-01 again after 23 s
