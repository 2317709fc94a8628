# At 25 web-01 is sent to host-3, dead since 20. It is back before it was declared: its agent knows
# nothing of web-01, which is put into the queue again, and its place for a restart is free.
host-1 4096 MB: dc-01 2048
host-2 4096 MB: web-01 512, web-02 512
host-3 4096 MB
set: hostBoot 1, clusterJoin 1
horizon: 2:50
0:10 fail host-2
0:20 fail host-3
0:26 return host-3
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  vm       web-01 is lost with host-2
   10.000  vm       web-02 is lost with host-2
   11.000  cluster  host-1 misses a heartbeat of host-2
   20.000  script   fail host-3
   20.000  host     host-3 loses power
   21.000  cluster  host-1 misses a heartbeat of host-3
   25.000  cluster  host-1 pings host-2 and gets no answer
   25.000  cluster  host-1 declares host-2 failed
   25.000  cluster  the cluster is red: survives 0 of 1 failures
   26.000  script   return host-3
   26.000  host     host-3 has power again and starts
   27.000  host     host-3 is up and asks to join the cluster
   28.000  host     host-3 joins the cluster
   37.000  vm       web-02 is powered on at host-1 and boots
   40.000  vm       web-01 is powered on at host-3 and boots
  147.000  vm       web-02 serves on host-1
  150.000  vm       web-01 serves on host-3
