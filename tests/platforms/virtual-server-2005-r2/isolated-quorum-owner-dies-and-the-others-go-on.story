# The side of host-1 would go on, but it dies before the others challenge: a dead owner renews nothing.
host-1 4096 MB: web-01 512
host-2 4096 MB: web-02 512
host-3 4096 MB: web-03 512
horizon: 20:00
1:00 isolate host-1
1:05 fail host-1
10:00 return host-1
10:00 reconnect host-1
--------------------------------------------------------------------------------
     0.000  cluster  host-1 owns quorum disk quorum
     0.000  cluster  no failover capacity is kept
    60.000  script   isolate host-1
    60.000  network  host-1 loses its management network
    60.000  network  host-1 loses its heartbeat network
    60.336  cluster  host-1 misses a heartbeat of host-3
    61.193  cluster  host-1 misses a heartbeat of host-2
    65.000  script   fail host-1
    65.000  host     host-1 loses power
    65.000  vm       web-01 is lost with host-1
    72.401  cluster  the regroup ends with host-2, host-3
    72.401  cluster  host-2 declares host-1 failed
    72.401  cluster  host-2 resets the bus and challenges for quorum disk quorum
    82.401  cluster  host-2 owns quorum disk quorum
    89.901  vm       web-01 is powered on at host-2 and boots
   199.901  vm       web-01 serves on host-2
   600.000  script   return host-1
   600.000  host     host-1 has power again and starts
   600.000  script   reconnect host-1
   600.000  network  host-1 has its management network again
   600.000  network  host-1 has its heartbeat network again
   840.000  host     host-1 is up and asks to join the cluster
   845.000  host     host-1 joins the cluster
