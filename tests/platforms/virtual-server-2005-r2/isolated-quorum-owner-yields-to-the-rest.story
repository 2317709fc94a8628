# host-1 has no public network: at 131.836 s, when its regroup has ended, it leaves the quorum disk to those that users reach.
# host-2 has waited for nobody: reset at 132.401 s, 7 s, 3 s. host-1 tries to join after 60 s and cannot reach host-2.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 512
host-3 4096 MB
quorum: host-1
horizon: 8:00
2:00 isolate host-1
4:00 reconnect host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
  120.000  script   isolate host-1
  120.000  network  host-1 loses its management network
  120.000  network  host-1 loses its heartbeat network
  120.336  cluster  host-1 misses a heartbeat of host-3
  121.193  cluster  host-1 misses a heartbeat of host-2
  126.336  cluster  host-1 suspects host-3: all its heartbeats are missing
  126.336  cluster  host-1 starts a regroup
  127.193  cluster  host-1 suspects host-2: all its heartbeats are missing
  131.836  cluster  the regroup ends with host-1
  131.836  cluster  host-1 declares host-3 failed
  131.836  cluster  host-1 declares host-2 failed
  131.836  cluster  the cluster service of host-1 stops: its side has no public network and yields
  131.836  vm       web-01 is turned off on host-1: its cluster service has stopped
  132.401  cluster  the regroup ends with host-2, host-3
  132.401  cluster  host-2 declares host-1 failed
  132.401  cluster  host-2 resets the bus and challenges for quorum disk quorum
  142.401  cluster  host-2 owns quorum disk quorum
  149.901  vm       web-01 is powered on at host-2 and boots
  191.836  cluster  the cluster service of host-1 stops: it cannot reach host-2
  240.000  script   reconnect host-1
  240.000  network  host-1 has its management network again
  240.000  network  host-1 has its heartbeat network again
  251.836  host     host-1 joins the cluster
  259.901  vm       web-01 serves on host-2
