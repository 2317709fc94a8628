# host-1 has the quorum disk and no VMs. Its next renewal fails, and its service stops; host-2 misses
# it, challenges for 7 + 3 s and has the disk. host-1 joins at its next try; it has its path again then.
host-1 4096 MB
host-2 4096 MB: web-02 512
quorum: host-1
horizon: 4:00
1:00 lose storage path of host-1
1:30 heal storage path of host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   60.000  script   lose storage path of host-1
   60.000  storage  host-1 loses its path to array-1
   60.931  cluster  the cluster service of host-1 stops: it has lost quorum disk quorum
   62.101  cluster  host-2 misses a heartbeat of host-1
   68.101  cluster  host-2 suspects host-1: all its heartbeats are missing
   68.101  cluster  host-2 starts a regroup
   73.601  cluster  the regroup ends with host-2
   73.601  cluster  host-2 declares host-1 failed
   73.601  cluster  host-2 resets the bus and challenges for quorum disk quorum
   83.601  cluster  host-2 owns quorum disk quorum
   90.000  script   heal storage path of host-1
   90.000  storage  host-1 has its path to array-1 again
  120.931  host     host-1 joins the cluster
