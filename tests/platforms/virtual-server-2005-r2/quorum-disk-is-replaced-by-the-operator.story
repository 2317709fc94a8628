# As with the disk that comes back, but the operator has another disk in its place 300 s after 3:00
# and starts both services at once: host-1 forms, 7 + 3 s, and host-2 joins when that is settled.
host-1 4096 MB: web-01 512
host-2 4096 MB: web-02 512
quorum: host-1
set: quorumRepair 300
horizon: 13:00
2:00 fail quorum disk
3:00 repair quorum
4:00 repair quorum
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
  140.601  cluster  host-2 cannot reserve quorum disk quorum: it does not answer
  140.601  cluster  the cluster service of host-2 stops: its side cannot reserve quorum disk quorum
  140.601  vm       web-02 is turned off on host-2: its cluster service has stopped
  140.601  cluster  no node is in the cluster: it has lost its quorum
  180.000  script   repair quorum
  180.000  cluster  the operator goes to repair the quorum, which takes 300 s
  180.931  cluster  the cluster service of host-1 stops: quorum disk quorum does not answer
  240.000  script   "repair quorum" has no effect: the operator is at it already
  480.000  cluster  another disk takes the place of quorum disk quorum
  480.000  cluster  the operator has set another quorum disk with /fixquorum and starts the cluster service of host-1, host-2
  480.000  host     host-1 joins the cluster
  480.000  cluster  host-1 declares host-2 failed
  480.000  cluster  host-1 resets the bus and challenges for quorum disk quorum
  490.000  cluster  host-1 owns quorum disk quorum
  490.000  cluster  no failover capacity is kept
  490.000  host     host-2 joins the cluster
  497.500  vm       web-01 is powered on at host-1 and boots
  497.500  vm       web-02 is powered on at host-2 and boots
  607.500  vm       web-01 serves on host-1
  607.500  vm       web-02 serves on host-2
