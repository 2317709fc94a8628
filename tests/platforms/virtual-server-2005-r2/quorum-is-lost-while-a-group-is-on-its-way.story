# web-01 is saved and handed to host-1, which has lost the quorum disk and stopped meanwhile. When
# the disk is replaced, host-1 forms the cluster, owns the group and brings it online like any other:
# web-01 is restored with the memory that it was saved with.
host-1 4096 MB: web-02 512
host-2 4096 MB: web-01 2048
quorum: host-1
set: quorumRepair 60
horizon: 6:00
1:41 migrate web-01 to host-1
1:59 fail quorum disk
2:30 repair quorum
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
  101.000  script   migrate web-01 to host-1
  101.000  move     web-01 is to be saved on host-2 and resumed on host-1
  101.000  move     web-01 stands still while its memory is written to lun-web-01
  119.000  script   fail quorum disk
  119.000  cluster  quorum disk quorum fails
  120.119  move     web-01 is saved on disk
  120.931  cluster  the cluster service of host-1 stops: it has lost quorum disk quorum
  120.931  vm       web-02 is turned off on host-1: its cluster service has stopped
  121.619  move     web-01 is handed to host-1 with its disk
  122.101  cluster  host-2 misses a heartbeat of host-1
  128.101  cluster  host-2 suspects host-1: all its heartbeats are missing
  128.101  cluster  host-2 starts a regroup
  133.601  cluster  the regroup ends with host-2
  133.601  cluster  host-2 declares host-1 failed
  133.601  cluster  host-2 resets the bus and challenges for quorum disk quorum
  140.601  cluster  host-2 cannot reserve quorum disk quorum: it does not answer
  140.601  cluster  the cluster service of host-2 stops: its side cannot reserve quorum disk quorum
  140.601  cluster  no node is in the cluster: it has lost its quorum
  150.000  script   repair quorum
  150.000  cluster  the operator goes to repair the quorum, which takes 60 s
  180.931  cluster  the cluster service of host-1 stops: quorum disk quorum does not answer
  210.000  cluster  another disk takes the place of quorum disk quorum
  210.000  cluster  the operator has set another quorum disk with /fixquorum and starts the cluster service of host-1, host-2
  210.000  host     host-1 joins the cluster
  210.000  cluster  host-1 declares host-2 failed
  210.000  cluster  host-1 resets the bus and challenges for quorum disk quorum
  220.000  cluster  host-1 owns quorum disk quorum
  220.000  cluster  no failover capacity is kept
  220.000  host     host-2 joins the cluster
  225.500  move     web-01 is read back from lun-web-01 on host-1
  227.500  vm       web-02 is powered on at host-2 and boots
  245.119  move     web-01 runs on host-1 after standing still for 144.119 s
  337.500  vm       web-02 serves on host-2
