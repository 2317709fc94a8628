# The agent needs 60 s, and the host dies after 20. A host outside does not join when it is back.
host-1 4096 MB: web-01 512
host-2 4096 MB
horizon: 15:00
0:30 add host-2
0:50 fail host-2
1:00 add host-2
1:10 return host-2
6:00 add host-2
--------------------------------------------------------------------------------
    0.000  host     host-2 stands outside the cluster: it is not added yet
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is red: survives 0 of 1 failures
   30.000  script   add host-2
   30.000  host     host-2 is being added: VirtualCenter configures its HA agent
   50.000  script   fail host-2
   50.000  host     host-2 loses power
   50.000  host     host-2 stands outside the cluster: it was lost while it was being added
   60.000  script   "add host-2" has no effect: host-2 has no power
   70.000  script   return host-2
   70.000  host     host-2 has power again and starts
  310.000  host     host-2 is up, outside the cluster
  360.000  script   add host-2
  360.000  host     host-2 is being added: VirtualCenter configures its HA agent
  420.000  host     host-2 joins the cluster
  420.000  cluster  the cluster is green: survives 1, 1 promised
