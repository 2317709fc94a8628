# The cluster below is the same: nobody can reserve the disk, and all VMs are down.
host-1 4096 MB: web-01 512
host-2 4096 MB: web-02 512
quorum: host-1
horizon: 3:00
1:00 fail quorum disk
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   60.000  script   fail quorum disk
   60.000  cluster  quorum disk quorum fails
   60.931  cluster  the cluster service of host-1 stops: it has lost quorum disk quorum
   60.931  vm       web-01 is turned off on host-1: its cluster service has stopped
   62.101  cluster  host-2 misses a heartbeat of host-1
   68.101  cluster  host-2 suspects host-1: all its heartbeats are missing
   68.101  cluster  host-2 starts a regroup
   73.601  cluster  the regroup ends with host-2
   73.601  cluster  host-2 declares host-1 failed
   73.601  cluster  host-2 resets the bus and challenges for quorum disk quorum
   80.601  cluster  host-2 cannot reserve quorum disk quorum: it does not answer
   80.601  cluster  the cluster service of host-2 stops: its side cannot reserve quorum disk quorum
   80.601  vm       web-02 is turned off on host-2: its cluster service has stopped
   80.601  cluster  no node is in the cluster: it has lost its quorum
  120.931  cluster  the cluster service of host-1 stops: quorum disk quorum does not answer
