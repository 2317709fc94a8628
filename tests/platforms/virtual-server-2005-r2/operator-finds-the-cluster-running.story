# The operator needs 300 s, and the disk is back after 40: the cluster has formed by itself.
host-1 4096 MB: web-01 512
quorum: host-1
set: quorumRepair 300
horizon: 8:00
1:00 fail quorum disk
1:10 repair quorum
1:40 return quorum disk
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   60.000  script   fail quorum disk
   60.000  cluster  quorum disk quorum fails
   60.931  cluster  the cluster service of host-1 stops: it has lost quorum disk quorum
   60.931  vm       web-01 is turned off on host-1: its cluster service has stopped
   60.931  cluster  no node is in the cluster: it has lost its quorum
   70.000  script   repair quorum
   70.000  cluster  the operator goes to repair the quorum, which takes 300 s
  100.000  script   return quorum disk
  100.000  cluster  quorum disk quorum is back
  120.931  host     host-1 joins the cluster
  120.931  cluster  host-1 resets the bus and challenges for quorum disk quorum
  130.931  cluster  host-1 owns quorum disk quorum
  130.931  cluster  no failover capacity is kept
  138.431  vm       web-01 is powered on at host-1 and boots
  248.431  vm       web-01 serves on host-1
  370.000  cluster  the operator finds the cluster running
