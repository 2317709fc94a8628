# It cannot know that host-2 is dead and not cut off: it yields, and forms the cluster anew 60 s later. Users reach none of it anyway.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 512
quorum: host-1
horizon: 6:00
0:10 lose management network of host-1
1:00 fail host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   lose management network of host-1
   10.000  network  host-1 loses its management network
   11.701  network  host-2 misses heartbeats of host-1 on its management network, and hears it over another
   60.000  script   fail host-2
   60.000  host     host-2 loses power
   60.000  vm       sql-01 is lost with host-2
   61.193  cluster  host-1 misses a heartbeat of host-2
   67.193  cluster  host-1 suspects host-2: all its heartbeats are missing
   67.193  cluster  host-1 starts a regroup
   72.693  cluster  the regroup ends with host-1
   72.693  cluster  host-1 declares host-2 failed
   72.693  cluster  the cluster service of host-1 stops: its side has no public network and yields
   72.693  vm       web-01 is turned off on host-1: its cluster service has stopped
   72.693  cluster  no node is in the cluster: it has lost its quorum
  132.693  host     host-1 joins the cluster
  132.693  cluster  host-1 resets the bus and challenges for quorum disk quorum
  142.693  cluster  host-1 owns quorum disk quorum
  142.693  cluster  no failover capacity is kept
  150.193  vm       web-01 is powered on at host-1 and boots
  150.193  vm       sql-01 is powered on at host-1 and boots
  260.193  vm       sql-01 serves on host-1
  260.193  vm       web-01 serves on host-1
