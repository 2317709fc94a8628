# 120 s until host-2 is in; it then takes the quorum and the group of the node that is lost.
host-1 4096 MB: web-01 512
host-2 4096 MB
quorum: host-1
0:30 add host-2
4:00 fail host-1
--------------------------------------------------------------------------------
    0.000  host     host-2 stands outside the cluster: it is not added yet
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   30.000  script   add host-2
   30.000  host     host-2 is being added: the cluster service is set up on it
  150.000  host     host-2 joins the cluster
  240.000  script   fail host-1
  240.000  host     host-1 loses power
  240.000  vm       web-01 is lost with host-1
  240.901  cluster  host-2 misses a heartbeat of host-1
  246.901  cluster  host-2 suspects host-1: all its heartbeats are missing
  246.901  cluster  host-2 starts a regroup
  252.401  cluster  the regroup ends with host-2
  252.401  cluster  host-2 declares host-1 failed
  252.401  cluster  host-2 resets the bus and challenges for quorum disk quorum
  262.401  cluster  host-2 owns quorum disk quorum
  269.901  vm       web-01 is powered on at host-2 and boots
  379.901  vm       web-01 serves on host-2
