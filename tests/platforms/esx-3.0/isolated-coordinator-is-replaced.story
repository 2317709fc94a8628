# Declared at 135 by host-2, elected 5 s later; lock free: power-on at 140 + 8 = 148.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 512
host-3 4096 MB
horizon: 5:00
2:00 isolate host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
  120.000  script   isolate host-1
  120.000  network  host-1 loses its management network
  120.000  network  host-1 loses its heartbeat network
  121.000  cluster  host-2 misses a heartbeat of host-1
  132.000  network  host-1 hears nobody and gets no answer from its gateway: it is isolated
  134.000  vm       web-01 is turned off on host-1: the isolation response
  135.000  cluster  host-2 pings host-1 and gets no answer
  135.000  cluster  host-2 declares host-1 failed
  135.000  cluster  the cluster is green: survives 1, 1 promised
  140.000  cluster  host-2 becomes the failover coordinator
  148.000  vm       web-01 is powered on at host-3 and boots
  258.000  vm       web-01 serves on host-3
