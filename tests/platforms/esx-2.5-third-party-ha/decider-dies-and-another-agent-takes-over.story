# host-1 decides. It dies at 2:00: host-2 declares it failed after 20 s and takes over 5 s later.
horizon: 5:00
array: fc-2g
host-1 4096 MB fc-2g: web-01 512
host-2 4096 MB fc-2g: file-01 512
host-3 4096 MB fc-2g
2:00 fail host-1
--------------------------------------------------------------------------------
    0.000  cluster  no failover capacity is kept
    0.000  cluster  host-1 becomes the failover coordinator
  120.000  script   fail host-1
  120.000  host     host-1 loses power
  120.000  vm       web-01 is lost with host-1
  121.000  cluster  host-2 misses a heartbeat of host-1
  140.000  cluster  host-2 pings host-1 and gets no answer
  140.000  cluster  host-2 declares host-1 failed
  145.000  cluster  host-2 becomes the failover coordinator
  160.000  vm       web-01 is powered on at host-2 and boots
  270.000  vm       web-01 serves on host-2
