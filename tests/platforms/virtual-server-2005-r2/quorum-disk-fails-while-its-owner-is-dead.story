# The disk fails while host-2 waits its 7 s for it: it does not answer, and host-2 stops as well.
# host-1 is back and cannot form the cluster either; with the disk back at 7:00 the first that tries
# again does: host-1, whose service stopped at 315, at 435. Its own reservation went with the disk, so
# it challenges for 7 + 3 s.
host-1 4096 MB: web-01 512
host-2 4096 MB: web-02 512
quorum: host-1
horizon: 10:00
0:10 fail host-1
0:25 fail quorum disk
1:10 return host-1
7:00 return quorum disk
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   fail host-1
   10.000  host     host-1 loses power
   10.000  vm       web-01 is lost with host-1
   10.501  cluster  host-2 misses a heartbeat of host-1
   16.501  cluster  host-2 suspects host-1: all its heartbeats are missing
   16.501  cluster  host-2 starts a regroup
   22.001  cluster  the regroup ends with host-2
   22.001  cluster  host-2 declares host-1 failed
   22.001  cluster  host-2 resets the bus and challenges for quorum disk quorum
   25.000  script   fail quorum disk
   25.000  cluster  quorum disk quorum fails
   29.001  cluster  host-2 cannot reserve quorum disk quorum: it does not answer
   29.001  cluster  the cluster service of host-2 stops: its side cannot reserve quorum disk quorum
   29.001  vm       web-02 is turned off on host-2: its cluster service has stopped
   29.001  cluster  no node is in the cluster: it has lost its quorum
   70.000  script   return host-1
   70.000  host     host-1 has power again and starts
  310.000  host     host-1 is up and asks to join the cluster
  315.000  cluster  the cluster service of host-1 stops: quorum disk quorum does not answer
  420.000  script   return quorum disk
  420.000  cluster  quorum disk quorum is back
  435.000  host     host-1 joins the cluster
  435.000  cluster  host-1 declares host-2 failed
  435.000  cluster  host-1 resets the bus and challenges for quorum disk quorum
  445.000  cluster  host-1 owns quorum disk quorum
  445.000  cluster  no failover capacity is kept
  449.001  host     host-2 joins the cluster
  452.500  vm       web-01 is powered on at host-1 and boots
  452.500  vm       web-02 is powered on at host-1 and boots
  562.500  vm       web-01 serves on host-1
  562.500  vm       web-02 serves on host-1
