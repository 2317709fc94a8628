# host-1 dies at 1:00, and the last one that could declare it failed at 1:15 is cut off by then. When it
# hears its gateway again it listens for 15 s as if it had just started.
host-1 4096 MB: web-01 512
host-2 4096 MB
1:00 fail host-1
1:10 isolate host-2
2:00 reconnect host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   60.000  script   fail host-1
   60.000  host     host-1 loses power
   60.000  vm       web-01 is lost with host-1
   61.000  cluster  host-2 misses a heartbeat of host-1
   70.000  script   isolate host-2
   70.000  network  host-2 loses its management network
   70.000  network  host-2 loses its heartbeat network
   82.000  network  host-2 hears nobody and gets no answer from its gateway: it is isolated
  120.000  cluster  VirtualCenter gets no answer from host-1: not responding
  120.000  vm       restart of web-01 is refused: no primary of HA is left to restart it, and it is left to the operator; it would take host-1 to be back
  120.000  script   reconnect host-2
  120.000  network  host-2 has its management network again
  120.000  network  host-2 has its heartbeat network again
  120.000  cluster  the cluster is red: survives 0 of 1 failures
  135.000  cluster  host-2 pings host-1 and gets no answer
  135.000  cluster  host-2 declares host-1 failed
  140.000  cluster  host-2 becomes the failover coordinator
  152.000  vm       web-01 is powered on at host-2 and boots
  262.000  vm       web-01 serves on host-2
