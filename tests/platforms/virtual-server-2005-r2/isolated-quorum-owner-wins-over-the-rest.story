# As on Windows 2000: the side of the owner goes on, however small and whatever users reach of it.
defender: defends
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 512
host-3 4096 MB
quorum: host-1
horizon: 5:00
2:00 isolate host-1
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
  132.401  cluster  host-2 resets the bus and challenges for quorum disk quorum
  132.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
  139.401  cluster  host-2 cannot reserve quorum disk quorum: another node has it reserved
  139.401  cluster  the cluster service of host-2 stops: its side does not have the quorum
  139.401  vm       sql-01 is turned off on host-2: its cluster service has stopped
  139.401  cluster  the cluster service of host-3 stops: its side does not have the quorum
  146.901  vm       sql-01 is powered on at host-1 and boots
  256.901  vm       sql-01 serves on host-1
