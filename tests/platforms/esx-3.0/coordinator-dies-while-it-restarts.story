# web-01 was about to be restarted on the coordinator. It goes back to the list of host-3, before
# web-03.
host-1 4096 MB
host-2 4096 MB
host-3 4096 MB: web-01 512 high, web-02 512, web-03 512 low
horizon: 3:30
0:10 fail host-3
0:30 fail host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
   10.000  script   fail host-3
   10.000  host     host-3 loses power
   10.000  vm       web-01 is lost with host-3
   10.000  vm       web-02 is lost with host-3
   10.000  vm       web-03 is lost with host-3
   11.000  cluster  host-1 misses a heartbeat of host-3
   25.000  cluster  host-1 pings host-3 and gets no answer
   25.000  cluster  host-1 declares host-3 failed
   25.000  cluster  the cluster is green: survives 1, 1 promised
   30.000  script   fail host-1
   30.000  host     host-1 loses power
   30.000  vm       web-01 is lost with host-1
   31.000  cluster  host-2 misses a heartbeat of host-1
   37.000  vm       web-02 is powered on at host-2 and boots
   45.000  cluster  host-2 pings host-1 and gets no answer
   45.000  cluster  host-2 declares host-1 failed
   45.000  cluster  the cluster is red: survives 0 of 1 failures
   50.000  cluster  host-2 becomes the failover coordinator
   62.000  vm       web-01 is powered on at host-2 and boots
   74.000  vm       web-03 is powered on at host-2 and boots
  147.000  vm       web-02 serves on host-2
  172.000  vm       web-01 serves on host-2
  184.000  vm       web-03 serves on host-2
