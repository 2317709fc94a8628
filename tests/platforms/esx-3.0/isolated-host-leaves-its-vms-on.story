# The VM never stops; its lock is alive, so each restart is refused, again after 120 s, until it is back.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 512
host-3 4096 MB
isolation: leave-on
horizon: 6:00
2:00 isolate host-2
5:00 reconnect host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
  120.000  script   isolate host-2
  120.000  network  host-2 loses its management network
  120.000  network  host-2 loses its heartbeat network
  121.000  cluster  host-1 misses a heartbeat of host-2
  132.000  network  host-2 hears nobody and gets no answer from its gateway: it is isolated
  135.000  cluster  host-1 pings host-2 and gets no answer
  135.000  cluster  host-1 declares host-2 failed
  135.000  vm       restart of sql-01 is refused: its files are locked by host-2, which renews the lock; it would take sql-01 to be turned off on host-2
  135.000  cluster  the cluster is green: survives 1, 1 promised
  255.000  vm       restart of sql-01 is refused: its files are locked by host-2, which renews the lock; it would take sql-01 to be turned off on host-2
  300.000  script   reconnect host-2
  300.000  network  host-2 has its management network again
  300.000  network  host-2 has its heartbeat network again
  300.000  host     host-2 joins the cluster
  300.000  cluster  the cluster is green: survives 2, 1 promised
