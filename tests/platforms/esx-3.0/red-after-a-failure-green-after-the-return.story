host-1 4096 MB: web-01 512
host-2 4096 MB: web-02 512
horizon: 6:00
0:10 fail host-2
0:30 return host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  vm       web-02 is lost with host-2
   11.000  cluster  host-1 misses a heartbeat of host-2
   25.000  cluster  host-1 pings host-2 and gets no answer
   25.000  cluster  host-1 declares host-2 failed
   25.000  cluster  the cluster is red: survives 0 of 1 failures
   30.000  script   return host-2
   30.000  host     host-2 has power again and starts
   37.000  vm       web-02 is powered on at host-1 and boots
  147.000  vm       web-02 serves on host-1
  270.000  host     host-2 is up and asks to join the cluster
  275.000  host     host-2 joins the cluster
  275.000  cluster  the cluster is green: survives 1, 1 promised
