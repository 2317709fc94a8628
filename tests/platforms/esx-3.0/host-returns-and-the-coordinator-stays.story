# No VM goes back, and host-2 goes on as coordinator.
host-1 4096 MB: web-01 512
host-2 4096 MB
horizon: 5:30
0:10 fail host-1
0:30 return host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   fail host-1
   10.000  host     host-1 loses power
   10.000  vm       web-01 is lost with host-1
   11.000  cluster  host-2 misses a heartbeat of host-1
   25.000  cluster  host-2 pings host-1 and gets no answer
   25.000  cluster  host-2 declares host-1 failed
   25.000  cluster  the cluster is red: survives 0 of 1 failures
   30.000  script   return host-1
   30.000  host     host-1 has power again and starts
   30.000  cluster  host-2 becomes the failover coordinator
   42.000  vm       web-01 is powered on at host-2 and boots
  152.000  vm       web-01 serves on host-2
  270.000  host     host-1 is up and asks to join the cluster
  275.000  host     host-1 joins the cluster
  275.000  cluster  the cluster is green: survives 1, 1 promised
