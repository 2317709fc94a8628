# The lease runs out 16 s after the last renewal, at 136 s; the probe of 4 s that begins with the
# declaration at 135 s ends at 139 s. host-2 leaves sql-01 on, so from then on it runs twice. Its own
# copy ends when host-2 reaches the files and finds the lock taken.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 512
isolation: leave-on
2:00 lose storage path of host-2
2:00 isolate host-2
6:00 reconnect host-2
8:00 heal storage path of host-2
tell: everything
--------------------------------------------------------------------------------
    0.000  storage  vmfs-01 is open on every host
    0.000  storage  host-1 locks the files of web-01
    0.000  vm       web-01 runs on host-1
    0.000  storage  host-2 locks the files of sql-01
    0.000  vm       sql-01 runs on host-2
    0.000  cluster  the primaries are host-1, host-2
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  drs      DRS looks at the load every 300 s
    0.000  cluster  the cluster is green: survives 1, 1 promised
    0.000  host     host-1 now carries 400 MHz and 949 MB
    0.000  host     host-2 now carries 400 MHz and 949 MB
  120.000  script   lose storage path of host-2
  120.000  storage  host-2 loses its path to array-1
  120.000  storage  sql-01 waits for its disk and answers nobody: host-2 has no path to array-1
  120.000  storage  nobody restarts what waits for its disk on host-2: HA watches hosts, and this one is up
  120.000  script   isolate host-2
  120.000  network  host-2 loses its management network
  120.000  network  host-2 loses its heartbeat network
  121.000  cluster  host-1 misses a heartbeat of host-2
  132.000  network  host-2 hears nobody and gets no answer from its gateway: it is isolated
  134.000  cluster  host-1 pings host-2
  135.000  cluster  host-1 pings host-2 and gets no answer
  135.000  cluster  host-1 declares host-2 failed
  135.000  storage  host-1 finds sql-01 locked by host-2 and watches the lock
  135.000  cluster  the cluster is red: survives 0 of 1 failures
  139.000  storage  host-1 breaks the stale lock of host-2 on sql-01
  139.000  storage  sql-01 runs a second time: host-2 goes on without disk and lock while host-1 starts it
  139.000  vm       sql-01 goes to host-1: the most unreserved capacity
  139.000  storage  host-1 locks the files of sql-01
  139.000  vm       sql-01 is registered on host-1 and powered on
  139.000  host     host-2 now carries 0 MHz and 372 MB
  147.000  vm       sql-01 is powered on at host-1 and boots
  147.000  host     host-1 now carries 1200 MHz and 1526 MB
  237.000  vm       sql-01 has booted and starts its application
  257.000  vm       sql-01 serves on host-1
  257.000  host     host-1 now carries 800 MHz and 1526 MB
  360.000  script   reconnect host-2
  360.000  network  host-2 has its management network again
  360.000  network  host-2 has its heartbeat network again
  360.000  host     host-2 joins the cluster
  360.000  cluster  the cluster is green: survives 1, 1 promised
  480.000  script   heal storage path of host-2
  480.000  storage  host-2 has its path to array-1 again
  480.000  storage  the second copy of sql-01 on host-2 ends: it finds its files locked by another host
