# Declared failed after 5 s, host-1 has lost its storage at 0:30: its lock is stale at 0:46. It turns its
# VM off at 0:44, while host-2 waits for that: there is no second copy. 4 s of probe and 8 s to power on.
host-1 4096 MB switch sw-1: web-01 512
host-2 4096 MB
set: failureDetection 5
0:30 fail switch sw-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   30.000  script   fail switch sw-1
   30.000  host     switch sw-1 fails, and with it all networks of host-1
   30.000  storage  host-1 loses its path to array-1
   30.000  storage  web-01 waits for its disk and answers nobody: host-1 has no path to array-1
   30.000  storage  nobody restarts what waits for its disk on host-1: HA watches hosts, and this one is up
   31.000  cluster  host-2 misses a heartbeat of host-1
   35.000  cluster  host-2 pings host-1 and gets no answer
   35.000  cluster  host-2 declares host-1 failed
   35.000  cluster  the cluster is red: survives 0 of 1 failures
   40.000  cluster  host-2 becomes the failover coordinator
   42.000  network  host-1 hears nobody and gets no answer from its gateway: it is isolated
   44.000  vm       web-01 is turned off on host-1: the isolation response
   58.000  vm       web-01 is powered on at host-2 and boots
  168.000  vm       web-01 serves on host-2
