# host-2 has its path again at 6:00, but the LUN is lost by then: the older copy of web-01 reads nothing
# and runs on, until the LUN is back and its host finds the files locked by host-1.
host-1 4096 MB
host-2 4096 MB: web-01 512
isolation: leave-on
horizon: 9:00
1:00 lose storage path of host-2
2:00 isolate host-2
5:00 fail LUN vmfs-01
6:00 heal storage path of host-2
7:00 return LUN vmfs-01
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   60.000  script   lose storage path of host-2
   60.000  storage  host-2 loses its path to array-1
   60.000  storage  web-01 waits for its disk and answers nobody: host-2 has no path to array-1
   60.000  storage  nobody restarts what waits for its disk on host-2: HA watches hosts, and this one is up
  120.000  script   isolate host-2
  120.000  network  host-2 loses its management network
  120.000  network  host-2 loses its heartbeat network
  121.000  cluster  host-1 misses a heartbeat of host-2
  132.000  network  host-2 hears nobody and gets no answer from its gateway: it is isolated
  135.000  cluster  host-1 pings host-2 and gets no answer
  135.000  cluster  host-1 declares host-2 failed
  135.000  cluster  the cluster is red: survives 0 of 1 failures
  139.000  storage  web-01 runs a second time: host-2 goes on without disk and lock while host-1 starts it
  147.000  vm       web-01 is powered on at host-1 and boots
  257.000  vm       web-01 serves on host-1
  300.000  script   fail LUN vmfs-01
  300.000  storage  vmfs-01 is lost: no host finds it any more
  300.000  storage  web-01 waits for its disk and answers nobody: host-1 finds vmfs-01 gone
  300.000  storage  nobody restarts what waits for its disk on host-1: HA watches hosts, and this one is up
  360.000  script   heal storage path of host-2
  360.000  storage  host-2 has its path to array-1 again
  420.000  script   return LUN vmfs-01
  420.000  storage  vmfs-01 is back, with what was on it
  420.000  storage  web-01 has its disk again and goes on where it stood, on host-1
  420.000  storage  the second copy of web-01 on host-2 ends: it finds its files locked by another host
