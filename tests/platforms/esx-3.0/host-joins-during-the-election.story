# host-1 was the coordinator. It is back before host-2 has taken over and coordinates again.
host-1 4096 MB: web-01 512
host-2 4096 MB
set: hostBoot 1, clusterJoin 1
horizon: 1:00
0:10 fail host-1
0:24.5 return host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   fail host-1
   10.000  host     host-1 loses power
   10.000  vm       web-01 is lost with host-1
   11.000  cluster  host-2 misses a heartbeat of host-1
   24.500  script   return host-1
   24.500  host     host-1 has power again and starts
   25.000  cluster  host-2 pings host-1 and gets no answer
   25.000  cluster  host-2 declares host-1 failed
   25.000  cluster  the cluster is red: survives 0 of 1 failures
   25.500  host     host-1 is up and asks to join the cluster
   26.500  host     host-1 joins the cluster
   26.500  cluster  host-1 becomes the failover coordinator
   26.500  cluster  the cluster is green: survives 1, 1 promised
   38.500  vm       web-01 is powered on at host-1 and boots
