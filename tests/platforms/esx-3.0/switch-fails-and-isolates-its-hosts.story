# Self-test at 12 s, VMs off at 14 s, declared at 15 s, another coordinator at 20 s. Over iSCSI the disks
# are gone as well; their locks are stale at 16 s.
host-1 4096 MB switch sw-1: web-01 512
host-2 4096 MB switch sw-1: web-02 512
host-3 4096 MB switch sw-2
admission: relaxed
0:30 fail switch sw-3
1:00 fail switch sw-1
1:01 fail switch sw-1
4:00 return switch sw-1
4:01 return switch sw-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
   30.000  script   "fail switch sw-3" has no effect: no host hangs on switch sw-3
   60.000  script   fail switch sw-1
   60.000  host     switch sw-1 fails, and with it all networks of host-1, host-2
   60.000  storage  host-1 loses its path to array-1
   60.000  storage  web-01 waits for its disk and answers nobody: host-1 has no path to array-1
   60.000  storage  nobody restarts what waits for its disk on host-1: HA watches hosts, and this one is up
   60.000  storage  host-2 loses its path to array-1
   60.000  storage  web-02 waits for its disk and answers nobody: host-2 has no path to array-1
   60.000  storage  nobody restarts what waits for its disk on host-2: HA watches hosts, and this one is up
   61.000  script   "fail switch sw-1" has no effect: switch sw-1 has failed already
   61.000  cluster  host-3 misses a heartbeat of host-1
   61.000  cluster  host-3 misses a heartbeat of host-2
   72.000  network  host-1 hears nobody and gets no answer from its gateway: it is isolated
   72.000  network  host-2 hears nobody and gets no answer from its gateway: it is isolated
   74.000  vm       web-01 is turned off on host-1: the isolation response
   74.000  vm       web-02 is turned off on host-2: the isolation response
   75.000  cluster  host-3 pings host-1 and gets no answer
   75.000  cluster  host-3 declares host-1 failed
   75.000  cluster  host-3 pings host-2 and gets no answer
   75.000  cluster  host-3 declares host-2 failed
   75.000  cluster  the cluster is red: survives 0 of 1 failures
   80.000  cluster  host-3 becomes the failover coordinator
   88.000  vm       web-01 is powered on at host-3 and boots
   96.000  vm       web-02 is powered on at host-3 and boots
  198.000  vm       web-01 serves on host-3
  206.000  vm       web-02 serves on host-3
  240.000  script   return switch sw-1
  240.000  host     switch sw-1 works again for host-1, host-2
  240.000  host     host-1 joins the cluster
  240.000  host     host-2 joins the cluster
  240.000  storage  host-1 has its path to array-1 again
  240.000  storage  host-2 has its path to array-1 again
  240.000  cluster  the cluster is green: survives 2, 1 promised
  241.000  script   "return switch sw-1" has no effect: switch sw-1 works
