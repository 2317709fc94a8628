# HA heartbeats travel on the management network alone.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 512
host-3 4096 MB
horizon: 4:00
2:00 lose heartbeat network of host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
  120.000  script   lose heartbeat network of host-2
  120.000  network  host-2 loses its heartbeat network
