# Last heartbeat 120; test 12 s, off 14 s, declared 15 s after it; the lock is free: 8 s to power-on at 143.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 512
host-3 4096 MB
horizon: 5:00
2:00 isolate host-2
4:00 reconnect host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
  120.000  script   isolate host-2
  120.000  network  host-2 loses its management network
  120.000  network  host-2 loses its heartbeat network
  121.000  cluster  host-1 misses a heartbeat of host-2
  132.000  network  host-2 hears nobody and gets no answer from its gateway: it is isolated
  134.000  vm       sql-01 is turned off on host-2: the isolation response
  135.000  cluster  host-1 pings host-2 and gets no answer
  135.000  cluster  host-1 declares host-2 failed
  135.000  cluster  the cluster is green: survives 1, 1 promised
  143.000  vm       sql-01 is powered on at host-3 and boots
  240.000  script   reconnect host-2
  240.000  network  host-2 has its management network again
  240.000  network  host-2 has its heartbeat network again
  240.000  host     host-2 joins the cluster
  240.000  cluster  the cluster is green: survives 2, 1 promised
  253.000  vm       sql-01 serves on host-3
