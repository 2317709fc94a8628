# host-1 has begun to restart web-01 at 2:20 and dies at 2:28. host-3 declares it failed at 2:48.
horizon: 6:00
array: fc-2g
host-1 4096 MB fc-2g
host-2 4096 MB fc-2g: web-01 512
host-3 4096 MB fc-2g
2:00 fail host-2
2:28 fail host-1
--------------------------------------------------------------------------------
    0.000  cluster  no failover capacity is kept
    0.000  cluster  host-1 becomes the failover coordinator
  120.000  script   fail host-2
  120.000  host     host-2 loses power
  120.000  vm       web-01 is lost with host-2
  121.000  cluster  host-1 misses a heartbeat of host-2
  140.000  cluster  host-1 pings host-2 and gets no answer
  140.000  cluster  host-1 declares host-2 failed
  148.000  script   fail host-1
  148.000  host     host-1 loses power
  148.000  vm       web-01 is lost with host-1
  149.000  cluster  host-3 misses a heartbeat of host-1
  168.000  cluster  host-3 pings host-1 and gets no answer
  168.000  cluster  host-3 declares host-1 failed
  173.000  cluster  host-3 becomes the failover coordinator
  188.000  vm       web-01 is powered on at host-3 and boots
  298.000  vm       web-01 serves on host-3
