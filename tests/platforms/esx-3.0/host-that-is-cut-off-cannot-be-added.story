# VirtualCenter talks to a host over its management network: at the beginning and at the end of the 60 s.
host-1 4096 MB: web-01 512
host-2 4096 MB
0:10 isolate host-2
0:30 add host-2
1:00 reconnect host-2
1:10 add host-2
1:20 isolate host-2
--------------------------------------------------------------------------------
    0.000  host     host-2 stands outside the cluster: it is not added yet
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is red: survives 0 of 1 failures
   10.000  script   isolate host-2
   10.000  network  host-2 loses its management network
   10.000  network  host-2 loses its heartbeat network
   30.000  script   "add host-2" has no effect: VirtualCenter does not reach host-2
   60.000  script   reconnect host-2
   60.000  network  host-2 has its management network again
   60.000  network  host-2 has its heartbeat network again
   70.000  script   add host-2
   70.000  host     host-2 is being added: VirtualCenter configures its HA agent
   80.000  script   isolate host-2
   80.000  network  host-2 loses its management network
   80.000  network  host-2 loses its heartbeat network
  130.000  host     host-2 stands outside the cluster: adding it has failed: VirtualCenter does not reach host-2
