# At 135 s the lock is renewed and the restart is refused. The path goes at 180 s; HA tries again 120 s
# after the refusal, at 255 s, when the lease has long run out: only the probe of 4 s is left.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 512
isolation: leave-on
2:00 isolate host-2
3:00 lose storage path of host-2
8:00 fail host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
  120.000  script   isolate host-2
  120.000  network  host-2 loses its management network
  120.000  network  host-2 loses its heartbeat network
  121.000  cluster  host-1 misses a heartbeat of host-2
  132.000  network  host-2 hears nobody and gets no answer from its gateway: it is isolated
  135.000  cluster  host-1 pings host-2 and gets no answer
  135.000  cluster  host-1 declares host-2 failed
  135.000  vm       restart of sql-01 is refused: its files are locked by host-2, which renews the lock; it would take sql-01 to be turned off on host-2
  135.000  cluster  the cluster is red: survives 0 of 1 failures
  180.000  script   lose storage path of host-2
  180.000  storage  host-2 loses its path to array-1
  180.000  storage  sql-01 waits for its disk and answers nobody: host-2 has no path to array-1
  180.000  storage  nobody restarts what waits for its disk on host-2: HA watches hosts, and this one is up
  259.000  storage  sql-01 runs a second time: host-2 goes on without disk and lock while host-1 starts it
  267.000  vm       sql-01 is powered on at host-1 and boots
  377.000  vm       sql-01 serves on host-1
  480.000  script   fail host-2
  480.000  host     host-2 loses power
  480.000  storage  the second copy of sql-01 on host-2 ends: host-2 is down
