# With the response that turns VMs off there is no second copy: sql-01 is off at 134 s. host-2 cannot
# write that it gives up the lock, which is stale at 136 s; the probe from 135 s on ends at 139 s.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 512
2:00 lose storage path of host-2
2:00 isolate host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
  120.000  script   lose storage path of host-2
  120.000  storage  host-2 loses its path to array-1
  120.000  storage  sql-01 waits for its disk and answers nobody: host-2 has no path to array-1
  120.000  storage  nobody restarts what waits for its disk on host-2: HA watches hosts, and this one is up
  120.000  script   isolate host-2
  120.000  network  host-2 loses its management network
  120.000  network  host-2 loses its heartbeat network
  121.000  cluster  host-1 misses a heartbeat of host-2
  132.000  network  host-2 hears nobody and gets no answer from its gateway: it is isolated
  134.000  vm       sql-01 is turned off on host-2: the isolation response
  135.000  cluster  host-1 pings host-2 and gets no answer
  135.000  cluster  host-1 declares host-2 failed
  135.000  cluster  the cluster is red: survives 0 of 1 failures
  143.000  vm       sql-01 is powered on at host-1 and boots
  253.000  vm       sql-01 serves on host-1
