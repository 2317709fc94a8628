# host-3 is split off with host-4 and declared failed at 20 s; it renews its lock, so the restart is
# refused and tried again 60 s later, at 80 s. By then host-3 has died, and host-1, chosen in that
# instant, is declared failed in the same one, cut off at 60 s. web-01 is taken back once, stands on the
# list once, and host-2 starts it once: it decides from 85 s on, the lock is given back, 10 s to power on.
array: fc-2g
host-1 4096 MB fc-2g switch sw-1
host-2 4096 MB fc-2g
host-3 4096 MB fc-2g: web-01 512
host-4 4096 MB fc-2g
horizon: 6:00
0:00.5 split off host-3 host-4
0:30.5 fail host-3
1:00 fail switch sw-1
--------------------------------------------------------------------------------
    0.000  cluster  no failover capacity is kept
    0.000  cluster  host-1 becomes the failover coordinator
    0.500  script   split off host-3 host-4
    0.500  network  host-3, host-4 can no longer talk to the other hosts
    1.000  cluster  host-1 misses a heartbeat of host-3
    1.000  cluster  host-1 misses a heartbeat of host-4
   20.000  cluster  host-1 pings host-3 and gets no answer
   20.000  cluster  host-1 declares host-3 failed
   20.000  cluster  host-1 pings host-4 and gets no answer
   20.000  cluster  host-1 declares host-4 failed
   20.000  vm       restart of web-01 is refused: its files are locked by host-3, which renews the lock; it would take web-01 to be turned off on host-3
   20.500  network  host-3 takes the other side for dead; their VMs stay locked, so that none can be started a second time
   30.500  script   fail host-3
   30.500  host     host-3 loses power
   30.500  vm       web-01 is lost with host-3
   42.000  network  host-4 hears nobody and gets no answer from its gateway: it is isolated
   60.000  script   fail switch sw-1
   60.000  host     switch sw-1 fails, and with it all networks of host-1
   61.000  cluster  host-2 misses a heartbeat of host-1
   72.000  network  host-1 hears nobody and gets no answer from its gateway: it is isolated
   80.000  cluster  host-2 pings host-1 and gets no answer
   80.000  cluster  host-2 declares host-1 failed
   85.000  cluster  host-2 becomes the failover coordinator
   95.000  vm       web-01 is powered on at host-2 and boots
  205.000  vm       web-01 serves on host-2
