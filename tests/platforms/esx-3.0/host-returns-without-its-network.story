# host-2 comes back without its network and waits for it, whatever happens to other networks in the
# meantime: it joins at 8:00. Its VM is long on host-3 by then, and on host-1 once that is isolated.
horizon: 9:00
host-1 4096 MB: file-01 512
host-2 4096 MB: web-01 512
host-3 4096 MB
1:00 fail host-2
1:10 isolate host-2
1:20 return host-2
6:00 isolate host-3
7:00 reconnect host-3
8:00 reconnect host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
   60.000  script   fail host-2
   60.000  host     host-2 loses power
   60.000  vm       web-01 is lost with host-2
   61.000  cluster  host-1 misses a heartbeat of host-2
   70.000  script   isolate host-2
   70.000  network  host-2 loses its management network
   70.000  network  host-2 loses its heartbeat network
   75.000  cluster  host-1 pings host-2 and gets no answer
   75.000  cluster  host-1 declares host-2 failed
   75.000  cluster  the cluster is green: survives 1, 1 promised
   80.000  script   return host-2
   80.000  host     host-2 has power again and starts
   87.000  vm       web-01 is powered on at host-3 and boots
  197.000  vm       web-01 serves on host-3
  320.000  host     host-2 is up and asks to join the cluster
  360.000  script   isolate host-3
  360.000  network  host-3 loses its management network
  360.000  network  host-3 loses its heartbeat network
  361.000  cluster  host-1 misses a heartbeat of host-3
  372.000  network  host-3 hears nobody and gets no answer from its gateway: it is isolated
  374.000  vm       web-01 is turned off on host-3: the isolation response
  375.000  cluster  host-1 pings host-3 and gets no answer
  375.000  cluster  host-1 declares host-3 failed
  375.000  cluster  the cluster is red: survives 0 of 1 failures
  383.000  vm       web-01 is powered on at host-1 and boots
  420.000  script   reconnect host-3
  420.000  network  host-3 has its management network again
  420.000  network  host-3 has its heartbeat network again
  420.000  host     host-3 joins the cluster
  420.000  cluster  the cluster is green: survives 1, 1 promised
  480.000  script   reconnect host-2
  480.000  network  host-2 has its management network again
  480.000  network  host-2 has its heartbeat network again
  480.000  host     host-2 joins the cluster
  480.000  cluster  the cluster is green: survives 2, 1 promised
  493.000  vm       web-01 serves on host-1
