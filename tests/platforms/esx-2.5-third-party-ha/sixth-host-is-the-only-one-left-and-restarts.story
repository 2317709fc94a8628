# Agents are all alike: with five of six hosts gone at once the sixth still declares them failed, 20 s
# after their last heartbeat, decides from 5 s later on, and restarts web-01: 5 s for a lock that old, 10 s to
# power on, 110 s to serve. HA of ESX 3.0 would not: its sixth host is a secondary.
host-1 2048 MB fc-2g: web-01 256
host-2 2048 MB fc-2g
host-3 2048 MB fc-2g
host-4 2048 MB fc-2g
host-5 2048 MB fc-2g
host-6 2048 MB fc-2g
array: fc-2g
horizon: 6:00
0:10 fail host-1
0:10 fail host-2
0:10 fail host-3
0:10 fail host-4
0:10 fail host-5
--------------------------------------------------------------------------------
    0.000  cluster  no failover capacity is kept
    0.000  cluster  host-1 becomes the failover coordinator
   10.000  script   fail host-1
   10.000  host     host-1 loses power
   10.000  vm       web-01 is lost with host-1
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  script   fail host-3
   10.000  host     host-3 loses power
   10.000  script   fail host-4
   10.000  host     host-4 loses power
   10.000  script   fail host-5
   10.000  host     host-5 loses power
   11.000  cluster  host-6 misses a heartbeat of host-1
   11.000  cluster  host-6 misses a heartbeat of host-2
   11.000  cluster  host-6 misses a heartbeat of host-3
   11.000  cluster  host-6 misses a heartbeat of host-4
   11.000  cluster  host-6 misses a heartbeat of host-5
   30.000  cluster  host-6 pings host-1 and gets no answer
   30.000  cluster  host-6 declares host-1 failed
   30.000  cluster  host-6 pings host-2 and gets no answer
   30.000  cluster  host-6 declares host-2 failed
   30.000  cluster  host-6 pings host-3 and gets no answer
   30.000  cluster  host-6 declares host-3 failed
   30.000  cluster  host-6 pings host-4 and gets no answer
   30.000  cluster  host-6 declares host-4 failed
   30.000  cluster  host-6 pings host-5 and gets no answer
   30.000  cluster  host-6 declares host-5 failed
   35.000  cluster  host-6 becomes the failover coordinator
   50.000  vm       web-01 is powered on at host-6 and boots
  160.000  vm       web-01 serves on host-6
