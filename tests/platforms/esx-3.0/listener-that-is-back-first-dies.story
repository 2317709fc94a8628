# No primary is on the side of the gateway until host-2 and host-3 are back at 120 s. Both listen for host-1, which
# stays cut off; host-2, that would declare it, dies at 125 s. host-3 declares host-1 at 120 + 15 = 135 s all the same,
# takes over in 5 s, and declares host-2 at 125 + 15 = 140 s. host-1 has died at 121 s with web-01: from 140 s its lock
# is watched for 4 s and broken, it is registered and powered on in 8 s, boots and starts its application in 110 s.
host-1 2048 MB: web-01 256
host-2 2048 MB
host-3 2048 MB
host-4 2048 MB
set: primaries 3
horizon: 8:00
1:00 split off host-1 host-2 host-3
2:00 join host-2 host-3
2:01 fail host-1
2:05 fail host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 3, 1 promised
   60.000  script   split off host-1 host-2 host-3
   60.000  network  host-1, host-2, host-3 can no longer talk to the other hosts
   75.000  network  host-1 takes the other side for dead; their VMs stay locked, so that none can be started a second time
  120.000  script   join host-2 host-3
  120.000  network  host-2, host-3 can talk to the other hosts again
  120.000  cluster  VirtualCenter gets no answer from host-1: not responding
  120.000  cluster  the cluster is green: survives 2, 1 promised
  121.000  script   fail host-1
  121.000  host     host-1 loses power
  121.000  vm       web-01 is lost with host-1
  125.000  script   fail host-2
  125.000  host     host-2 loses power
  126.000  cluster  host-3 misses a heartbeat of host-2
  135.000  cluster  host-3 pings host-1 and gets no answer
  135.000  cluster  host-3 declares host-1 failed
  140.000  cluster  host-3 becomes the failover coordinator
  140.000  cluster  host-3 pings host-2 and gets no answer
  140.000  cluster  host-3 declares host-2 failed
  140.000  cluster  the cluster is green: survives 1, 1 promised
  152.000  vm       web-01 is powered on at host-3 and boots
  262.000  vm       web-01 serves on host-3
