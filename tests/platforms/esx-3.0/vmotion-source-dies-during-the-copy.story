# Its memory was only on the source: HA restarts it. The coordinator died with it.
host-1 4096 MB: file-01 512
host-2 4096 MB
horizon: 3:00
0:10 migrate file-01 to host-2
0:18 fail host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   migrate file-01 to host-2
   10.000  move     file-01 starts to move live from host-1 to host-2
   18.000  script   fail host-1
   18.000  host     host-1 loses power
   18.000  move     the move of file-01 to host-2 fails: host-1 is gone
   18.000  vm       file-01 is lost with host-1
   19.000  cluster  host-2 misses a heartbeat of host-1
   33.000  cluster  host-2 pings host-1 and gets no answer
   33.000  cluster  host-2 declares host-1 failed
   33.000  cluster  the cluster is red: survives 0 of 1 failures
   38.000  cluster  host-2 becomes the failover coordinator
   50.000  vm       file-01 is powered on at host-2 and boots
  160.000  vm       file-01 serves on host-2
