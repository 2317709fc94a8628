# The copy of 2,048 MB ends after host-2 has been declared failed: the network of VMotion is whole, and
# nobody of the others hears the host. With web-01 arrived there HA misses it as well: the first try
# at 86.216 s finds the lock renewed. host-2 tests its gateway late here, 40 s after the last beat, and
# turns web-01 off at 108 s. The next try, 120 s after the first, gets the files; 8 s to power on.
host-1 4096 MB: web-01 2048
host-2 4096 MB
set: isolationTest 40, isolationResponse 42
horizon: 8:00
1:00 migrate web-01 to host-2
1:06 isolate host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   60.000  script   migrate web-01 to host-2
   60.000  move     web-01 starts to move live from host-1 to host-2
   66.000  script   isolate host-2
   66.000  network  host-2 loses its management network
   66.000  network  host-2 loses its heartbeat network
   67.000  cluster  host-1 misses a heartbeat of host-2
   81.000  cluster  host-1 pings host-2 and gets no answer
   81.000  cluster  host-1 declares host-2 failed
   81.000  cluster  the cluster is red: survives 0 of 1 failures
   84.910  move     web-01 stands still while its last memory and its lock go to host-2
   85.216  move     web-01 runs on host-2 after standing still for 0.306 s
   86.216  vm       restart of web-01 is refused: its files are locked by host-2, which renews the lock; it would take web-01 to be turned off on host-2
  106.000  network  host-2 hears nobody and gets no answer from its gateway: it is isolated
  108.000  vm       web-01 is turned off on host-2: the isolation response
  214.216  vm       web-01 is powered on at host-1 and boots
  324.216  vm       web-01 serves on host-1
