# The second isolation is one of its own: tested 12 s after its last heartbeat, its VM turned off 2 s later.
set: hostBoot 20
host-1 4096 MB: web-01 512
host-2 4096 MB: web-02 512
host-3 4096 MB: web-03 512
horizon: 7:00
1:00 isolate host-3
1:30 fail host-3
1:40 return host-3
2:20 reconnect host-3
3:30 migrate web-03 to host-3
4:00 isolate host-3
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
   60.000  script   isolate host-3
   60.000  network  host-3 loses its management network
   60.000  network  host-3 loses its heartbeat network
   61.000  cluster  host-1 misses a heartbeat of host-3
   72.000  network  host-3 hears nobody and gets no answer from its gateway: it is isolated
   74.000  vm       web-03 is turned off on host-3: the isolation response
   75.000  cluster  host-1 pings host-3 and gets no answer
   75.000  cluster  host-1 declares host-3 failed
   75.000  cluster  the cluster is green: survives 1, 1 promised
   83.000  vm       web-03 is powered on at host-1 and boots
   90.000  script   fail host-3
   90.000  host     host-3 loses power
  100.000  script   return host-3
  100.000  host     host-3 has power again and starts
  120.000  host     host-3 is up and asks to join the cluster
  140.000  script   reconnect host-3
  140.000  network  host-3 has its management network again
  140.000  network  host-3 has its heartbeat network again
  140.000  host     host-3 joins the cluster
  140.000  cluster  the cluster is green: survives 2, 1 promised
  193.000  vm       web-03 serves on host-1
  210.000  script   migrate web-03 to host-3
  210.000  move     web-03 starts to move live from host-1 to host-3
  220.655  move     web-03 stands still while its last memory and its lock go to host-3
  221.040  move     web-03 runs on host-3 after standing still for 0.385 s
  240.000  script   isolate host-3
  240.000  network  host-3 loses its management network
  240.000  network  host-3 loses its heartbeat network
  241.000  cluster  host-1 misses a heartbeat of host-3
  252.000  network  host-3 hears nobody and gets no answer from its gateway: it is isolated
  254.000  vm       web-03 is turned off on host-3: the isolation response
  255.000  cluster  host-1 pings host-3 and gets no answer
  255.000  cluster  host-1 declares host-3 failed
  255.000  cluster  the cluster is green: survives 1, 1 promised
  263.000  vm       web-03 is powered on at host-1 and boots
  373.000  vm       web-03 serves on host-1
