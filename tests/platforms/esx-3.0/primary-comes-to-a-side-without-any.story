# host-3, the only one on the side of the gateway at first, is no primary. From 120 s on host-2 is
# there too; it listens for host-1 for 15 s and declares it failed at 135 s. Meanwhile host-1 hears
# nobody, tests its gateway after 12 s and turns web-01 off at 134 s. Another coordinator takes 5 s;
# the lock is free; register and power on 8 s, boot and application 110 s.
host-1 2048 MB: web-01 256
host-2 2048 MB
host-3 2048 MB
set: primaries 2
horizon: 8:00
1:00 split off host-1 host-2
2:00 join host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
   60.000  script   split off host-1 host-2
   60.000  network  host-1, host-2 can no longer talk to the other hosts
   75.000  network  host-1 takes the other side for dead; their VMs stay locked, so that none can be started a second time
  120.000  script   join host-2
  120.000  network  host-2 can talk to the other hosts again
  120.000  cluster  VirtualCenter gets no answer from host-1: not responding
  120.000  cluster  the cluster is green: survives 1, 1 promised
  132.000  network  host-1 hears nobody and gets no answer from its gateway: it is isolated
  134.000  vm       web-01 is turned off on host-1: the isolation response
  135.000  cluster  host-2 pings host-1 and gets no answer
  135.000  cluster  host-2 declares host-1 failed
  140.000  cluster  host-2 becomes the failover coordinator
  148.000  vm       web-01 is powered on at host-2 and boots
  258.000  vm       web-01 serves on host-2
