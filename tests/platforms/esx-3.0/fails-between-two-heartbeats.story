# The 15 s count from the last heartbeat at 10.000.
host-1 4096 MB
host-2 4096 MB: web-01 512
horizon: 0:40
0:10.4 fail host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.400  script   fail host-2
   10.400  host     host-2 loses power
   10.400  vm       web-01 is lost with host-2
   11.000  cluster  host-1 misses a heartbeat of host-2
   25.000  cluster  host-1 pings host-2 and gets no answer
   25.000  cluster  host-1 declares host-2 failed
   25.000  cluster  the cluster is red: survives 0 of 1 failures
   37.000  vm       web-01 is powered on at host-1 and boots
