# A split parts all networks. The first lasts 2 s, the second longer than the 20 s of the time-out.
host-1 4096 MB: file-01 512 dirty 2/32
host-2 4096 MB
horizon: 2:00
0:10 migrate file-01 to host-2
isolation: leave-on
0:18 split off host-2
0:20 join host-2
0:22 split off host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   migrate file-01 to host-2
   10.000  move     file-01 starts to move live from host-1 to host-2
   18.000  script   split off host-2
   18.000  network  host-2 can no longer talk to the other hosts
   18.000  move     the move of file-01 to host-2 stalls: host-1 does not reach host-2 over the vmotion network
   19.000  cluster  host-1 misses a heartbeat of host-2
   20.000  script   join host-2
   20.000  network  host-2 can talk to the other hosts again
   20.000  move     the move of file-01 to host-2 goes on
   22.000  script   split off host-2
   22.000  network  host-2 can no longer talk to the other hosts
   22.000  move     the move of file-01 to host-2 stalls: host-1 does not reach host-2 over the vmotion network
   23.000  cluster  host-1 misses a heartbeat of host-2
   34.000  network  host-2 hears nobody and gets no answer from its gateway: it is isolated
   37.000  cluster  host-1 pings host-2 and gets no answer
   37.000  cluster  host-1 declares host-2 failed
   37.000  cluster  the cluster is red: survives 0 of 1 failures
   42.000  move     the move of file-01 to host-2 fails: its network has been lost for 20 s; it goes on at host-1
