# Declared at 20 s, probe of the lock 5 s: the agents take the files of a host that still runs the VM.
array: fc-2g
host-1 fc-2g 4096 MB: web-01 512
host-2 fc-2g 4096 MB: sql-01 512
isolation: leave-on
2:00 lose storage path of host-2
2:00 isolate host-2
6:00 reconnect host-2
8:00 heal storage path of host-2
--------------------------------------------------------------------------------
    0.000  cluster  no failover capacity is kept
    0.000  cluster  host-1 becomes the failover coordinator
  120.000  script   lose storage path of host-2
  120.000  storage  host-2 loses its path to array-1
  120.000  storage  sql-01 waits for its disk and answers nobody: host-2 has no path to array-1
  120.000  storage  nobody restarts what waits for its disk on host-2: the agents watch hosts, and this one is up
  120.000  script   isolate host-2
  120.000  network  host-2 loses its management network
  120.000  network  host-2 loses its heartbeat network
  121.000  cluster  host-1 misses a heartbeat of host-2
  132.000  network  host-2 hears nobody and gets no answer from its gateway: it is isolated
  140.000  cluster  host-1 pings host-2 and gets no answer
  140.000  cluster  host-1 declares host-2 failed
  145.000  storage  sql-01 runs a second time: host-2 goes on without disk and lock while host-1 starts it
  155.000  vm       sql-01 is powered on at host-1 and boots
  265.000  vm       sql-01 serves on host-1
  360.000  script   reconnect host-2
  360.000  network  host-2 has its management network again
  360.000  network  host-2 has its heartbeat network again
  360.000  host     host-2 joins the cluster
  480.000  script   heal storage path of host-2
  480.000  storage  host-2 has its path to array-1 again
  480.000  storage  the second copy of sql-01 on host-2 ends: it finds its files locked by another host
