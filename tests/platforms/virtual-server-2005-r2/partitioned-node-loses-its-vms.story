# SM-6: host-2 misses host-3 first, six heartbeats at 126.336; refused 5.5 + 7 s later at 138.836; then
# 0.5 + 5 + 2: power-on at 146.336.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 512
host-3 4096 MB
horizon: 5:00
2:00 isolate host-2
4:00 reconnect host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
  120.000  script   isolate host-2
  120.000  network  host-2 loses its management network
  120.000  network  host-2 loses its heartbeat network
  121.193  cluster  host-1 misses a heartbeat of host-2
  127.193  cluster  host-1 suspects host-2: all its heartbeats are missing
  127.193  cluster  host-1 starts a regroup
  131.836  cluster  host-2 resets the bus and challenges for quorum disk quorum
  132.693  cluster  the regroup ends with host-1, host-3
  132.693  cluster  host-1 declares host-2 failed
  132.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
  138.836  cluster  host-2 cannot reserve quorum disk quorum: another node has it reserved
  138.836  cluster  the cluster service of host-2 stops: its side does not have the quorum
  138.836  vm       sql-01 is turned off on host-2: its cluster service has stopped
  146.336  vm       sql-01 is powered on at host-3 and boots
  240.000  script   reconnect host-2
  240.000  network  host-2 has its management network again
  240.000  network  host-2 has its heartbeat network again
  256.336  vm       sql-01 serves on host-3
  258.836  host     host-2 joins the cluster
