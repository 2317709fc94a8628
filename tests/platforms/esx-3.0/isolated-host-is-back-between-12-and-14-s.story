# The race: decided at 132, back at 133, off at 134, and nobody has declared it at 135.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 512
host-3 4096 MB
horizon: 5:00
2:00 isolate host-2
2:13 reconnect host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
  120.000  script   isolate host-2
  120.000  network  host-2 loses its management network
  120.000  network  host-2 loses its heartbeat network
  121.000  cluster  host-1 misses a heartbeat of host-2
  132.000  network  host-2 hears nobody and gets no answer from its gateway: it is isolated
  133.000  script   reconnect host-2
  133.000  network  host-2 has its management network again
  133.000  network  host-2 has its heartbeat network again
  134.000  vm       sql-01 is turned off on host-2: the isolation response
  134.000  vm       sql-01 is given up: host-2 turned it off and is heard again before it counted as failed
