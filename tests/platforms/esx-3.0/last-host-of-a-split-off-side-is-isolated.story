# While host-3 and host-4 hear each other neither is isolated. host-3 dies at 90 s: 12 s after its last heartbeat host-4 asks the
# gateway, which stands on the other side, and turns its VM off 2 s later. HA, which tries web-04 again every 120 s, has it then.
host-1 4096 MB: web-01 512
host-2 4096 MB: web-02 512
host-3 4096 MB: web-03 512
host-4 4096 MB: web-04 512
horizon: 8:00
1:00 split off host-3 host-4
1:30 fail host-3
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 3, 1 promised
   60.000  script   split off host-3 host-4
   60.000  network  host-3, host-4 can no longer talk to the other hosts
   61.000  cluster  host-1 misses a heartbeat of host-3
   61.000  cluster  host-1 misses a heartbeat of host-4
   75.000  network  host-3 takes the other side for dead; their VMs stay locked, so that none can be started a second time
   75.000  cluster  host-1 pings host-3 and gets no answer
   75.000  cluster  host-1 declares host-3 failed
   75.000  cluster  host-1 pings host-4 and gets no answer
   75.000  cluster  host-1 declares host-4 failed
   75.000  vm       restart of web-03 is refused: its files are locked by host-3, which renews the lock; it would take web-03 to be turned off on host-3
   75.000  vm       restart of web-04 is refused: its files are locked by host-4, which renews the lock; it would take web-04 to be turned off on host-4
   75.000  cluster  the cluster is green: survives 1, 1 promised
   90.000  script   fail host-3
   90.000  host     host-3 loses power
   90.000  vm       web-03 is lost with host-3
  102.000  network  host-4 hears nobody and gets no answer from its gateway: it is isolated
  104.000  vm       web-04 is turned off on host-4: the isolation response
  203.000  vm       web-04 is powered on at host-2 and boots
  207.000  vm       web-03 is powered on at host-1 and boots
  313.000  vm       web-04 serves on host-2
  317.000  vm       web-03 serves on host-1
