# Back after 5 s, before six heartbeats are missed: nothing happens.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 512
host-3 4096 MB
horizon: 4:00
2:00 isolate host-2
2:05 reconnect host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
  120.000  script   isolate host-2
  120.000  network  host-2 loses its management network
  120.000  network  host-2 loses its heartbeat network
  121.193  cluster  host-1 misses a heartbeat of host-2
  125.000  script   reconnect host-2
  125.000  network  host-2 has its management network again
  125.000  network  host-2 has its heartbeat network again
