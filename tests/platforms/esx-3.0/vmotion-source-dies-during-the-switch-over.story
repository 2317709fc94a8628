# Not resumed at the target yet, so it is lost.
host-1 4096 MB: file-01 512 dirty 2/32
host-2 4096 MB
horizon: 1:00
0:10 migrate file-01 to host-2
0:20.8 fail host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   migrate file-01 to host-2
   10.000  move     file-01 starts to move live from host-1 to host-2
   20.655  move     file-01 stands still while its last memory and its lock go to host-2
   20.800  script   fail host-1
   20.800  host     host-1 loses power
   20.800  move     the move of file-01 to host-2 fails: host-1 is gone
   20.800  vm       file-01 is lost with host-1
   21.000  cluster  host-2 misses a heartbeat of host-1
   35.000  cluster  host-2 pings host-1 and gets no answer
   35.000  cluster  host-2 declares host-1 failed
   35.000  cluster  the cluster is red: survives 0 of 1 failures
   40.000  cluster  host-2 becomes the failover coordinator
   52.000  vm       file-01 is powered on at host-2 and boots
