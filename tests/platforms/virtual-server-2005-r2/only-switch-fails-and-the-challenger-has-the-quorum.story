# Neither node has a public network. host-1 yields at 72.693 s, in the midst of host-2's 7 s, which find the disk free at 79.401 s:
# 3 s more and host-2 has it.
array: fc-2g
host-1 4096 MB fc-2g switch sw-1: web-01 512
host-2 4096 MB fc-2g switch sw-1: sql-01 512
quorum: host-1
horizon: 6:00
1:00 fail switch sw-1
4:00 return switch sw-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   60.000  script   fail switch sw-1
   60.000  host     switch sw-1 fails, and with it all networks of host-1, host-2
   61.193  cluster  host-1 misses a heartbeat of host-2
   67.193  cluster  host-1 suspects host-2: all its heartbeats are missing
   67.193  cluster  host-1 starts a regroup
   72.401  cluster  host-2 resets the bus and challenges for quorum disk quorum
   72.693  cluster  the regroup ends with host-1
   72.693  cluster  host-1 declares host-2 failed
   72.693  cluster  the cluster service of host-1 stops: its side has no public network and yields
   72.693  vm       web-01 is turned off on host-1: its cluster service has stopped
   79.401  cluster  the regroup ends with host-2
   79.401  cluster  host-2 declares host-1 failed
   82.401  cluster  host-2 owns quorum disk quorum
   89.901  vm       web-01 is powered on at host-2 and boots
  132.693  cluster  the cluster service of host-1 stops: it cannot reach host-2
  199.901  vm       web-01 serves on host-2
  240.000  script   return switch sw-1
  240.000  host     switch sw-1 works again for host-1, host-2
  252.693  host     host-1 joins the cluster
