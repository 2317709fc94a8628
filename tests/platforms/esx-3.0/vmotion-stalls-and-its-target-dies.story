# The death of an end comes before the time-out of the network.
host-1 4096 MB: file-01 512 dirty 2/32
host-2 4096 MB
horizon: 2:00
0:10 migrate file-01 to host-2
0:18 lose vmotion network of host-2
0:20 fail host-2
0:21 migrate file-01 to host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   migrate file-01 to host-2
   10.000  move     file-01 starts to move live from host-1 to host-2
   18.000  script   lose vmotion network of host-2
   18.000  network  host-2 loses its vmotion network
   18.000  move     the move of file-01 to host-2 stalls: host-2 has lost its vmotion network
   20.000  script   fail host-2
   20.000  host     host-2 loses power
   20.000  move     the move of file-01 to host-2 fails: host-2 is gone; it goes on at host-1
   21.000  script   migrate file-01 to host-2
   21.000  vm       migration of file-01 on host-2 is refused: host-2: does not answer; it would take host-2 to be back
   21.000  cluster  host-1 misses a heartbeat of host-2
   35.000  cluster  host-1 pings host-2 and gets no answer
   35.000  cluster  host-1 declares host-2 failed
   35.000  cluster  the cluster is red: survives 0 of 1 failures
