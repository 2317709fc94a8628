# host-1 has stopped, and the disk is back before host-2 has waited its 7 s: host-2 takes it at 133.601
# + 10, starts web-01 7.5 s later, and host-1 joins at its next try, 60 s after it stopped.
host-1 4096 MB: web-01 512
host-2 4096 MB: web-02 512
quorum: host-1
horizon: 6:00
2:00 fail quorum disk
2:18 return quorum disk
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
  120.000  script   fail quorum disk
  120.000  cluster  quorum disk quorum fails
  120.931  cluster  the cluster service of host-1 stops: it has lost quorum disk quorum
  120.931  vm       web-01 is turned off on host-1: its cluster service has stopped
  122.101  cluster  host-2 misses a heartbeat of host-1
  128.101  cluster  host-2 suspects host-1: all its heartbeats are missing
  128.101  cluster  host-2 starts a regroup
  133.601  cluster  the regroup ends with host-2
  133.601  cluster  host-2 declares host-1 failed
  133.601  cluster  host-2 resets the bus and challenges for quorum disk quorum
  138.000  script   return quorum disk
  138.000  cluster  quorum disk quorum is back
  143.601  cluster  host-2 owns quorum disk quorum
  151.101  vm       web-01 is powered on at host-2 and boots
  180.931  host     host-1 joins the cluster
  261.101  vm       web-01 serves on host-2
