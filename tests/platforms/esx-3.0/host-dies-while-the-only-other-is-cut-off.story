# host-2 is cut off from 0:33 and its agent acts for nobody, so nobody declares host-1 at 0:35. It is
# heard again at 2:00, listens for host-1 as long as for any heartbeat, 15 s, and is elected 5 s later.
# The lock has been stale since 0:36: probe 4 s, power on 8 s, boot 90 s, application 20 s.
host-1 4096 MB: web-01 512
host-2 4096 MB
horizon: 6:00
0:20 fail host-1
0:33 split off host-2
2:00 join host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   20.000  script   fail host-1
   20.000  host     host-1 loses power
   20.000  vm       web-01 is lost with host-1
   21.000  cluster  host-2 misses a heartbeat of host-1
   33.000  script   split off host-2
   33.000  network  host-2 can no longer talk to the other hosts
   45.000  network  host-2 hears nobody and gets no answer from its gateway: it is isolated
   80.000  cluster  VirtualCenter gets no answer from host-1: not responding
   80.000  vm       restart of web-01 is refused: no primary of HA is left to restart it, and it is left to the operator; it would take host-1 to be back
   80.000  cluster  the cluster is red: survives 0 of 1 failures
   93.000  cluster  VirtualCenter gets no answer from host-2: not responding
  120.000  script   join host-2
  120.000  network  host-2 can talk to the other hosts again
  120.000  cluster  VirtualCenter gets answers from host-2 again
  135.000  cluster  host-2 pings host-1 and gets no answer
  135.000  cluster  host-2 declares host-1 failed
  140.000  cluster  host-2 becomes the failover coordinator
  152.000  vm       web-01 is powered on at host-2 and boots
  262.000  vm       web-01 serves on host-2
