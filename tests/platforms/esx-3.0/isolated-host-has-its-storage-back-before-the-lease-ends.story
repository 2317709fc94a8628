# The path is back at 137 s, while host-1 watches the lock: it is renewed, and nothing is broken.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 512
isolation: leave-on
2:00 lose storage path of host-2
2:00 isolate host-2
2:17 heal storage path of host-2
4:00 reconnect host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
  120.000  script   lose storage path of host-2
  120.000  storage  host-2 loses its path to array-1
  120.000  storage  sql-01 waits for its disk and answers nobody: host-2 has no path to array-1
  120.000  storage  nobody restarts what waits for its disk on host-2: HA watches hosts, and this one is up
  120.000  script   isolate host-2
  120.000  network  host-2 loses its management network
  120.000  network  host-2 loses its heartbeat network
  121.000  cluster  host-1 misses a heartbeat of host-2
  132.000  network  host-2 hears nobody and gets no answer from its gateway: it is isolated
  135.000  cluster  host-1 pings host-2 and gets no answer
  135.000  cluster  host-1 declares host-2 failed
  135.000  cluster  the cluster is red: survives 0 of 1 failures
  137.000  script   heal storage path of host-2
  137.000  storage  host-2 has its path to array-1 again
  137.000  storage  sql-01 has its disk again and goes on where it stood, on host-2
  139.000  vm       restart of sql-01 is refused: its files are locked by host-2, which renews the lock; it would take sql-01 to be turned off on host-2
  240.000  script   reconnect host-2
  240.000  network  host-2 has its management network again
  240.000  network  host-2 has its heartbeat network again
  240.000  host     host-2 joins the cluster
  240.000  cluster  the cluster is green: survives 1, 1 promised
