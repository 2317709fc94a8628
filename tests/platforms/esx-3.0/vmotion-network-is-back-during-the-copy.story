# Round 1 needs 4.655 s, of which 2 s are gone at 18.000. Back at 28.000 it takes the other 2.655 s:
# 14.655 s in all. At 2 MB/s the VM has written 29.3 MB meanwhile: a second round of 0.267 s.
host-1 4096 MB: file-01 512 dirty 2/32
host-2 4096 MB
horizon: 2:00
0:10 migrate file-01 to host-2
0:18 lose vmotion network of host-2
0:28 heal vmotion network of host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   migrate file-01 to host-2
   10.000  move     file-01 starts to move live from host-1 to host-2
   18.000  script   lose vmotion network of host-2
   18.000  network  host-2 loses its vmotion network
   18.000  move     the move of file-01 to host-2 stalls: host-2 has lost its vmotion network
   28.000  script   heal vmotion network of host-2
   28.000  network  host-2 has its vmotion network again
   28.000  move     the move of file-01 to host-2 goes on
   30.922  move     file-01 stands still while its last memory and its lock go to host-2
   31.227  move     file-01 runs on host-2 after standing still for 0.305 s
