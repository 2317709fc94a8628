# A cluster that runs has a quorum; with no power nothing can be repaired; and a disk that works does
# not return. With a majority node set there is no disk that could fail.
host-1 4096 MB: web-01 512
quorum: host-1
horizon: 3:00
0:10 repair quorum
0:20 return quorum disk
0:30 fail quorum disk
0:40 fail quorum disk
0:50 fail host-1
1:00 repair quorum
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   "repair quorum" has no effect: host-1 is in the cluster: nothing is to be repaired
   20.000  script   "return quorum disk" has no effect: quorum disk quorum works
   30.000  script   fail quorum disk
   30.000  cluster  quorum disk quorum fails
   30.931  cluster  the cluster service of host-1 stops: it has lost quorum disk quorum
   30.931  vm       web-01 is turned off on host-1: its cluster service has stopped
   30.931  cluster  no node is in the cluster: it has lost its quorum
   40.000  script   "fail quorum disk" has no effect: quorum disk quorum has failed already
   50.000  script   fail host-1
   50.000  host     host-1 loses power
   60.000  script   "repair quorum" has no effect: no node has power
