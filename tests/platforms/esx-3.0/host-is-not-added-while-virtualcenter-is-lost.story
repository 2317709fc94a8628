# The agent is VirtualCenter's to configure: what it is in the midst of fails when it is due.
host-1 4096 MB: web-01 512
host-2 4096 MB
0:30 fail management server
0:40 add host-2
1:00 return management server
1:10 add host-2
1:20 fail management server
--------------------------------------------------------------------------------
    0.000  host     host-2 stands outside the cluster: it is not added yet
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is red: survives 0 of 1 failures
   30.000  script   fail management server
   30.000  cluster  VirtualCenter is lost: no VMotion, no power-on, no look at the cluster
   30.000  cluster  VirtualCenter is down: nobody watches the failover capacity
   40.000  script   "add host-2" has no effect: VirtualCenter is down
   60.000  script   return management server
   60.000  cluster  VirtualCenter runs again
   60.000  cluster  the cluster is red: survives 0 of 1 failures
   70.000  script   add host-2
   70.000  host     host-2 is being added: VirtualCenter configures its HA agent
   80.000  script   fail management server
   80.000  cluster  VirtualCenter is lost: no VMotion, no power-on, no look at the cluster
   80.000  cluster  VirtualCenter is down: nobody watches the failover capacity
  130.000  host     host-2 stands outside the cluster: adding it has failed: VirtualCenter is down
