# host-2 is missed on one network 2.4 s after its heartbeat of 119.993, and goes on. When the other goes as
# well it is missed on all: suspected 7.2 s after its last of 149.993, put out, and stopped. It joins again
# over the management network alone, and two heartbeats after that of 287.993 are missed on the other.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 512
host-3 4096 MB
quorum: host-1
2:00 lose heartbeat network of host-2
2:30 lose management network of host-2
4:00 heal management network of host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
  120.000  script   lose heartbeat network of host-2
  120.000  network  host-2 loses its heartbeat network
  122.393  network  host-1 misses heartbeats of host-2 on its heartbeat network, and hears it over another
  150.000  script   lose management network of host-2
  150.000  network  host-2 loses its management network
  151.193  cluster  host-1 misses a heartbeat of host-2
  157.193  cluster  host-1 suspects host-2: all its heartbeats are missing
  157.193  cluster  host-1 starts a regroup
  161.836  cluster  host-2 resets the bus and challenges for quorum disk quorum
  162.693  cluster  the regroup ends with host-1, host-3
  162.693  cluster  host-1 declares host-2 failed
  162.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
  168.836  cluster  host-2 cannot reserve quorum disk quorum: another node has it reserved
  168.836  cluster  the cluster service of host-2 stops: its side does not have the quorum
  168.836  vm       sql-01 is turned off on host-2: its cluster service has stopped
  176.336  vm       sql-01 is powered on at host-3 and boots
  240.000  script   heal management network of host-2
  240.000  network  host-2 has its management network again
  286.336  vm       sql-01 serves on host-3
  288.836  host     host-2 joins the cluster
  290.393  network  host-1 misses heartbeats of host-2 on its heartbeat network, and hears it over another
