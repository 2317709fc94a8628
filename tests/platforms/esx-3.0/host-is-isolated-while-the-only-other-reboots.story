# host-2 is back at 1:14 and hears nothing of host-1, which is alone since 1:05 and tests at 1:17. An agent that has
# just begun counts from then on: host-2 declares host-1 at 1:14 + 15 s = 1:29.
host-1 4096 MB: web-01 512
host-2 4096 MB
set: hostBoot 9, clusterJoin 5
1:00 reboot host-2
1:05 isolate host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   60.000  script   reboot host-2
   60.000  host     host-2 crashes and starts again by itself
   61.000  cluster  host-1 misses a heartbeat of host-2
   65.000  script   isolate host-1
   65.000  network  host-1 loses its management network
   65.000  network  host-1 loses its heartbeat network
   69.000  host     host-2 is up and asks to join the cluster
   74.000  host     host-2 joins the cluster
   74.000  cluster  host-2 becomes the failover coordinator
   77.000  network  host-1 hears nobody and gets no answer from its gateway: it is isolated
   79.000  vm       web-01 is turned off on host-1: the isolation response
   89.000  cluster  host-2 pings host-1 and gets no answer
   89.000  cluster  host-2 declares host-1 failed
   89.000  cluster  the cluster is red: survives 0 of 1 failures
   97.000  vm       web-01 is powered on at host-2 and boots
  207.000  vm       web-01 serves on host-2
