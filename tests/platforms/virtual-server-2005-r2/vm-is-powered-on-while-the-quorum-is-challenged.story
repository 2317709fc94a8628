# As when the quorum disk is lost and is back: host-1 forms the cluster at 240.931 and has the disk 10 s
# later. Until then there is no cluster in which web-01 could be powered on, and as an operator turned
# it off it stays off when the groups come online; web-02 was not, and starts on the node that is in.
host-1 4096 MB: web-01 512
host-2 4096 MB: web-02 512
quorum: host-1
horizon: 7:00
2:00 fail quorum disk
4:00 return quorum disk
4:00 power off web-01
4:02 power on web-01
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
  180.931  cluster  the cluster service of host-1 stops: quorum disk quorum does not answer
  240.000  script   return quorum disk
  240.000  cluster  quorum disk quorum is back
  240.000  script   power off web-01
  240.000  vm       web-01 is powered off as asked
  240.931  host     host-1 joins the cluster
  240.931  cluster  host-1 declares host-2 failed
  240.931  cluster  host-1 resets the bus and challenges for quorum disk quorum
  242.000  script   "power on web-01" has no effect: host-1 has not taken the quorum disk yet
  250.931  cluster  host-1 owns quorum disk quorum
  250.931  cluster  no failover capacity is kept
  258.431  vm       web-02 is powered on at host-1 and boots
  260.601  host     host-2 joins the cluster
  368.431  vm       web-02 serves on host-1
