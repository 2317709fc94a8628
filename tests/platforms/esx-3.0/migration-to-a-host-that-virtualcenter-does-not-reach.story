# Its VMs are left on, and VirtualCenter talks to a host over the network of its console.
host-1 4096 MB: web-01 512
host-2 4096 MB: web-02 512
isolation: leave-on
1:00 lose management network of host-2
1:05 migrate web-01 to host-2
1:06 evacuate host-2 in parallel
1:07 migrate web-02
2:00 heal management network of host-2
2:01 migrate web-01 to host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   60.000  script   lose management network of host-2
   60.000  network  host-2 loses its management network
   61.000  cluster  host-1 misses a heartbeat of host-2
   65.000  script   migrate web-01 to host-2
   65.000  vm       migration of web-01 on host-2 is refused: host-2: does not answer; it would take host-2 to be back
   66.000  script   "evacuate host-2 in parallel" has no effect: host-2 does not answer
   67.000  script   "migrate web-02" has no effect: host-2 does not answer
   72.000  network  host-2 hears nobody and gets no answer from its gateway: it is isolated
   75.000  cluster  host-1 pings host-2 and gets no answer
   75.000  cluster  host-1 declares host-2 failed
   75.000  vm       restart of web-02 is refused: its files are locked by host-2, which renews the lock; it would take web-02 to be turned off on host-2
   75.000  cluster  the cluster is red: survives 0 of 1 failures
  120.000  script   heal management network of host-2
  120.000  network  host-2 has its management network again
  120.000  host     host-2 joins the cluster
  120.000  cluster  the cluster is green: survives 1, 1 promised
  121.000  script   migrate web-01 to host-2
  121.000  move     web-01 starts to move live from host-1 to host-2
  131.655  move     web-01 stands still while its last memory and its lock go to host-2
  132.040  move     web-01 runs on host-2 after standing still for 0.385 s
