# host-1 and host-2 are cut off from VirtualCenter and its gateway; they hear each other, so neither
# is isolated until host-2 dies. host-3, on the side that goes on, is a secondary and restarts nothing. At 60 + 60 =
# 120 s VirtualCenter takes both for not responding. What is lost on host-2 after that is left to the
# operator at once, until host-1 can be heard again at 240 s: it waits 15 s for host-2, and restarts.
host-1 2048 MB
host-2 2048 MB: web-01 256
host-3 2048 MB
set: primaries 1
horizon: 8:00
1:00 split off host-1 host-2
2:30 fail host-2
4:00 join host-1 host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
   60.000  script   split off host-1 host-2
   60.000  network  host-1, host-2 can no longer talk to the other hosts
   75.000  network  host-1 takes the other side for dead; their VMs stay locked, so that none can be started a second time
  120.000  cluster  VirtualCenter gets no answer from host-1: not responding
  120.000  cluster  VirtualCenter gets no answer from host-2: not responding
  120.000  cluster  the cluster is red: survives 0 of 1 failures
  150.000  script   fail host-2
  150.000  host     host-2 loses power
  150.000  vm       web-01 is lost with host-2
  150.000  vm       restart of web-01 is refused: no primary of HA is left to restart it, and it is left to the operator; it would take host-1 to be back
  162.000  network  host-1 hears nobody and gets no answer from its gateway: it is isolated
  240.000  script   join host-1 host-2
  240.000  network  host-1, host-2 can talk to the other hosts again
  240.000  cluster  VirtualCenter gets answers from host-1 again
  240.000  cluster  the cluster is green: survives 1, 1 promised
  255.000  cluster  host-1 pings host-2 and gets no answer
  255.000  cluster  host-1 declares host-2 failed
  267.000  vm       web-01 is powered on at host-1 and boots
  377.000  vm       web-01 serves on host-1
