# The Resource Monitor ends with the cluster service: nobody on host-2 asks any more whether web-01
# runs, and nothing is started there. Its group fails over as it would have anyway.
host-1 4096 MB
host-2 4096 MB: web-01 512
quorum: host-1
horizon: 5:00
1:01 split off host-2
1:20 crash web-01
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   61.000  script   split off host-2
   61.000  network  host-2 can no longer talk to the other hosts
   61.193  cluster  host-1 misses a heartbeat of host-2
   67.193  cluster  host-1 suspects host-2: all its heartbeats are missing
   67.193  cluster  host-1 starts a regroup
   72.693  cluster  the regroup ends with host-1
   72.693  cluster  host-1 declares host-2 failed
   72.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
   73.601  cluster  host-2 resets the bus and challenges for quorum disk quorum
   80.000  script   crash web-01
   80.000  vm       web-01 stops by itself on host-2
   80.601  cluster  host-2 cannot reserve quorum disk quorum: another node has it reserved
   80.601  cluster  the cluster service of host-2 stops: its side does not have the quorum
   88.101  vm       web-01 is powered on at host-1 and boots
  198.101  vm       web-01 serves on host-1
