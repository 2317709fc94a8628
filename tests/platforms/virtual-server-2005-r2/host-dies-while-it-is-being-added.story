# The wizard needs 120 s, and the host dies after 20. A host outside does not join when it is back.
host-1 4096 MB: web-01 512
host-2 4096 MB
quorum: host-1
horizon: 15:00
0:30 add host-2
0:50 fail host-2
1:00 add host-2
1:10 return host-2
6:00 add host-2
--------------------------------------------------------------------------------
    0.000  host     host-2 stands outside the cluster: it is not added yet
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   30.000  script   add host-2
   30.000  host     host-2 is being added: the cluster service is set up on it
   50.000  script   fail host-2
   50.000  host     host-2 loses power
   50.000  host     host-2 stands outside the cluster: it was lost while it was being added
   60.000  script   "add host-2" has no effect: host-2 has no power
   70.000  script   return host-2
   70.000  host     host-2 has power again and starts
  310.000  host     host-2 is up, outside the cluster
  360.000  script   add host-2
  360.000  host     host-2 is being added: the cluster service is set up on it
  480.000  host     host-2 joins the cluster
