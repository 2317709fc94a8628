# web-01 is on no agent's list. The operator powers it on at 4:00: lock 5 s, 10 s, then the boot.
horizon: 7:00
array: fc-2g
host-1 4096 MB fc-2g: file-01 512
host-2 4096 MB fc-2g: web-01 512 disabled
2:00 fail host-2
4:00 power on web-01
--------------------------------------------------------------------------------
    0.000  cluster  no failover capacity is kept
    0.000  cluster  host-1 becomes the failover coordinator
  120.000  script   fail host-2
  120.000  host     host-2 loses power
  120.000  vm       web-01 is lost with host-2
  121.000  cluster  host-1 misses a heartbeat of host-2
  140.000  cluster  host-1 pings host-2 and gets no answer
  140.000  cluster  host-1 declares host-2 failed
  140.000  vm       web-01 is given up: its restart priority is disabled
  240.000  script   power on web-01
  255.000  vm       web-01 is powered on at host-1 and boots
  365.000  vm       web-01 serves on host-1
