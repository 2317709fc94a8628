# host-2 was to take over at 30 and dies at 27. host-3 does when it has declared host-2 failed.
host-1 4096 MB: web-01 512
host-2 4096 MB: web-02 512
host-3 4096 MB
horizon: 3:00
0:10 fail host-1
0:27 fail host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
   10.000  script   fail host-1
   10.000  host     host-1 loses power
   10.000  vm       web-01 is lost with host-1
   11.000  cluster  host-2 misses a heartbeat of host-1
   25.000  cluster  host-2 pings host-1 and gets no answer
   25.000  cluster  host-2 declares host-1 failed
   25.000  cluster  the cluster is green: survives 1, 1 promised
   27.000  script   fail host-2
   27.000  host     host-2 loses power
   27.000  vm       web-02 is lost with host-2
   28.000  cluster  host-3 misses a heartbeat of host-2
   42.000  cluster  host-3 pings host-2 and gets no answer
   42.000  cluster  host-3 declares host-2 failed
   42.000  cluster  the cluster is red: survives 0 of 1 failures
   47.000  cluster  host-3 becomes the failover coordinator
   59.000  vm       web-01 is powered on at host-3 and boots
   71.000  vm       web-02 is powered on at host-3 and boots
  169.000  vm       web-01 serves on host-3
