# The wizard talks to a node of the cluster: at the beginning and at the end of the 120 s.
host-1 4096 MB: web-01 512
host-2 4096 MB
quorum: host-1
0:10 isolate host-2
0:30 add host-2
1:00 reconnect host-2
1:10 add host-2
1:20 isolate host-2
--------------------------------------------------------------------------------
    0.000  host     host-2 stands outside the cluster: it is not added yet
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   isolate host-2
   10.000  network  host-2 loses its management network
   10.000  network  host-2 loses its heartbeat network
   30.000  script   "add host-2" has no effect: host-2 does not reach host-1
   60.000  script   reconnect host-2
   60.000  network  host-2 has its management network again
   60.000  network  host-2 has its heartbeat network again
   70.000  script   add host-2
   70.000  host     host-2 is being added: the cluster service is set up on it
   80.000  script   isolate host-2
   80.000  network  host-2 loses its management network
   80.000  network  host-2 loses its heartbeat network
  190.000  host     host-2 stands outside the cluster: adding it has failed: host-2 does not reach host-1
