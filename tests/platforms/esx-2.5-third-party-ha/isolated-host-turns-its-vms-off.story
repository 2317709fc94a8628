# host-2 hears nobody from 2:00 on: isolation test at 12 s, VMs off and their locks released at 14 s. The
# others declare it failed at 20 s and start web-01 within 10 s; then the boot.
horizon: 6:00
array: fc-2g
host-1 4096 MB fc-2g: file-01 512
host-2 4096 MB fc-2g: web-01 512
host-3 4096 MB fc-2g
2:00 isolate host-2
--------------------------------------------------------------------------------
    0.000  cluster  no failover capacity is kept
    0.000  cluster  host-1 becomes the failover coordinator
  120.000  script   isolate host-2
  120.000  network  host-2 loses its management network
  120.000  network  host-2 loses its heartbeat network
  121.000  cluster  host-1 misses a heartbeat of host-2
  132.000  network  host-2 hears nobody and gets no answer from its gateway: it is isolated
  134.000  vm       web-01 is turned off on host-2: the isolation response
  140.000  cluster  host-1 pings host-2 and gets no answer
  140.000  cluster  host-1 declares host-2 failed
  150.000  vm       web-01 is powered on at host-1 and boots
  260.000  vm       web-01 serves on host-1
