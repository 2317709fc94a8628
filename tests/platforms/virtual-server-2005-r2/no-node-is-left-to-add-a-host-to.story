# A host can be added to a cluster that runs, and to no other.
host-1 4096 MB: web-01 512
host-2 4096 MB
quorum: host-1
horizon: 12:00
0:30 fail host-1
0:40 add host-2
1:00 return host-1
6:00 add host-2
--------------------------------------------------------------------------------
    0.000  host     host-2 stands outside the cluster: it is not added yet
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   30.000  script   fail host-1
   30.000  host     host-1 loses power
   30.000  vm       web-01 is lost with host-1
   40.000  script   "add host-2" has no effect: no node of the cluster is up
   60.000  script   return host-1
   60.000  host     host-1 has power again and starts
  300.000  host     host-1 is up and asks to join the cluster
  305.000  host     host-1 joins the cluster
  306.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
  314.431  vm       web-01 is powered on at host-1 and boots
  360.000  script   add host-2
  360.000  host     host-2 is being added: the cluster service is set up on it
  424.431  vm       web-01 serves on host-1
  480.000  host     host-2 joins the cluster
