# Three of the four start on host-1 at once, the fourth when one of them has power: 15 s later.
horizon: 5:00
array: fc-2g
host-1 8192 MB fc-2g
host-2 8192 MB fc-2g: web-01 512, web-02 512, web-03 512, web-04 512
2:00 fail host-2
--------------------------------------------------------------------------------
    0.000  cluster  no failover capacity is kept
    0.000  cluster  host-1 becomes the failover coordinator
  120.000  script   fail host-2
  120.000  host     host-2 loses power
  120.000  vm       web-01 is lost with host-2
  120.000  vm       web-02 is lost with host-2
  120.000  vm       web-03 is lost with host-2
  120.000  vm       web-04 is lost with host-2
  121.000  cluster  host-1 misses a heartbeat of host-2
  140.000  cluster  host-1 pings host-2 and gets no answer
  140.000  cluster  host-1 declares host-2 failed
  155.000  vm       web-01 is powered on at host-1 and boots
  155.000  vm       web-02 is powered on at host-1 and boots
  155.000  vm       web-03 is powered on at host-1 and boots
  170.000  vm       web-04 is powered on at host-1 and boots
  265.000  vm       web-01 serves on host-1
  265.000  vm       web-02 serves on host-1
  265.000  vm       web-03 serves on host-1
  280.000  vm       web-04 serves on host-1
