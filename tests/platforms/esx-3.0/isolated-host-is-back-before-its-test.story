# Back after 11 s: the test at 12 s never comes.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 512
host-3 4096 MB
horizon: 5:00
2:00 isolate host-2
2:11 reconnect host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
  120.000  script   isolate host-2
  120.000  network  host-2 loses its management network
  120.000  network  host-2 loses its heartbeat network
  121.000  cluster  host-1 misses a heartbeat of host-2
  131.000  script   reconnect host-2
  131.000  network  host-2 has its management network again
  131.000  network  host-2 has its heartbeat network again
