# host-1 is cut off with host-2 and host-3 while web-01, lost with host-4, waits for its array. On the side that goes
# on host-5 is a secondary and restarts nothing, so host-1 goes on with its list. Nobody there declares host-3 failed
# when it dies at 120 s. web-01 was lost at 10 s, declared at 25 s, refused then for its array, and every 120 s: at
# 25 + 120 = 145 s and at 265 s. At 265 s the array is back. host-3 and host-5 have most unreserved, but neither
# answers: host-2 takes it. 4 s until host-4's lock is stale and 8 s to register and power on: 277 s.
host-1 2048 MB: dc-01 1024
host-2 2048 MB
host-3 4096 MB
host-4 2048 MB: web-01 512
host-5 8192 MB
set: primaries 3
horizon: 8:00
0:10 fail host-4
0:20 fail array array-1
1:00 split off host-1 host-2 host-3
2:00 fail host-3
4:00 return array array-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 4, 1 promised
   10.000  script   fail host-4
   10.000  host     host-4 loses power
   10.000  vm       web-01 is lost with host-4
   11.000  cluster  host-1 misses a heartbeat of host-4
   20.000  script   fail array array-1
   20.000  storage  array-1 is lost with all its LUNs
   20.000  storage  dc-01 waits for its disk and answers nobody: host-1 finds array-1 gone
   20.000  storage  nobody restarts what waits for its disk on host-1: HA watches hosts, and this one is up
   25.000  cluster  host-1 pings host-4 and gets no answer
   25.000  cluster  host-1 declares host-4 failed
   25.000  vm       restart of web-01 is refused: no host can take it (host-1: finds array-1 gone; host-2: finds array-1 gone; host-3: finds array-1 gone; host-4: is down; host-5: finds array-1 gone); it would take array-1 back
   25.000  cluster  the cluster is green: survives 3, 1 promised
   60.000  script   split off host-1 host-2 host-3
   60.000  network  host-1, host-2, host-3 can no longer talk to the other hosts
   75.000  network  host-1 takes the other side for dead; their VMs stay locked, so that none can be started a second time
  120.000  script   fail host-3
  120.000  host     host-3 loses power
  120.000  cluster  VirtualCenter gets no answer from host-1: not responding
  120.000  cluster  VirtualCenter gets no answer from host-2: not responding
  120.000  cluster  VirtualCenter gets no answer from host-3: not responding
  120.000  cluster  the cluster is red: survives 0 of 1 failures
  135.000  network  host-1 takes the other side for dead; their VMs stay locked, so that none can be started a second time
  145.000  vm       restart of web-01 is refused: no host can take it (host-1: finds array-1 gone; host-2: finds array-1 gone; host-3: finds array-1 gone; host-4: is down; host-5: finds array-1 gone); it would take array-1 back
  240.000  script   return array array-1
  240.000  storage  array-1 is back, with what was on its LUNs
  240.000  storage  dc-01 has its disk again and goes on where it stood, on host-1
  277.000  vm       web-01 is powered on at host-2 and boots
  387.000  vm       web-01 serves on host-2
