# The only array takes the quorum disk along. host-1 stops at its next renewal, host-2 after six missed
# heartbeats, the regroup and 7 s. An operator finds no other disk and starts the services at 2:30, in
# vain. Back at 4:00, the disk is found at the second try after that, 150 + 120; then 7 + 3 s.
host-1 4096 MB: web-01 512
host-2 4096 MB: web-02 512
quorum: host-1
set: quorumRepair 30
horizon: 7:00
1:00 fail array array-1
2:00 repair quorum
4:00 return array array-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   60.000  script   fail array array-1
   60.000  storage  array-1 is lost with all its LUNs
   60.000  storage  web-01 waits for its disk and answers nobody: host-1 finds array-1 gone
   60.000  storage  web-02 waits for its disk and answers nobody: host-2 finds array-1 gone
   60.931  cluster  the cluster service of host-1 stops: it has lost quorum disk quorum
   60.931  vm       web-01 is turned off on host-1: its cluster service has stopped
   60.953  storage  the disk resource of lun-web-02 fails: host-2 finds array-1 gone
   60.953  vm       web-02 is turned off on host-2: its disk has failed
   62.101  cluster  host-2 misses a heartbeat of host-1
   63.453  storage  the disk resource of lun-web-02 fails: host-2 finds array-1 gone
   65.953  storage  the disk resource of lun-web-02 fails: host-2 finds array-1 gone
   68.101  cluster  host-2 suspects host-1: all its heartbeats are missing
   68.101  cluster  host-2 starts a regroup
   68.453  storage  the disk resource of lun-web-02 fails: host-2 finds array-1 gone
   68.453  vm       web-02 is given up: no node can take it (host-1: is down; host-2: is where its start failed); it would take array-1 back
   73.601  cluster  the regroup ends with host-2
   73.601  cluster  host-2 declares host-1 failed
   73.601  cluster  host-2 resets the bus and challenges for quorum disk quorum
   80.601  cluster  host-2 cannot reserve quorum disk quorum: it does not answer
   80.601  cluster  the cluster service of host-2 stops: its side cannot reserve quorum disk quorum
   80.601  cluster  no node is in the cluster: it has lost its quorum
  120.000  script   repair quorum
  120.000  cluster  the operator goes to repair the quorum, which takes 30 s
  120.931  cluster  the cluster service of host-1 stops: quorum disk quorum does not answer
  150.000  cluster  the operator finds no disk for the quorum
  240.000  script   return array array-1
  240.000  storage  array-1 is back, with what was on its LUNs
  270.000  host     host-1 joins the cluster
  270.000  cluster  host-1 declares host-2 failed
  270.000  cluster  host-1 resets the bus and challenges for quorum disk quorum
  280.000  cluster  host-1 owns quorum disk quorum
  280.000  cluster  no failover capacity is kept
  280.000  host     host-2 joins the cluster
  287.500  vm       web-01 is powered on at host-1 and boots
  287.500  vm       web-02 is powered on at host-2 and boots
  397.500  vm       web-01 serves on host-1
  397.500  vm       web-02 serves on host-2
