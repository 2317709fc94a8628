# host-1 probes the lock from 135 s on and has lost its path when it would break it, at 139 s. HA takes
# host-3 120 s later: it is the only one left with a path.
host-1 8192 MB: web-01 512
host-2 4096 MB: sql-01 512
host-3 4096 MB
2:00 fail host-2
2:17 lose storage path of host-1
6:00 heal storage path of host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
  120.000  script   fail host-2
  120.000  host     host-2 loses power
  120.000  vm       sql-01 is lost with host-2
  121.000  cluster  host-1 misses a heartbeat of host-2
  135.000  cluster  host-1 pings host-2 and gets no answer
  135.000  cluster  host-1 declares host-2 failed
  135.000  cluster  the cluster is green: survives 1, 1 promised
  137.000  script   lose storage path of host-1
  137.000  storage  host-1 loses its path to array-1
  137.000  storage  web-01 waits for its disk and answers nobody: host-1 has no path to array-1
  137.000  storage  nobody restarts what waits for its disk on host-1: HA watches hosts, and this one is up
  139.000  vm       restart of sql-01 is refused: host-1 has no path to array-1; it would take the path of host-1 to array-1 back
  271.000  vm       sql-01 is powered on at host-3 and boots
  360.000  script   heal storage path of host-1
  360.000  storage  host-1 has its path to array-1 again
  360.000  storage  web-01 has its disk again and goes on where it stood, on host-1
  381.000  vm       sql-01 serves on host-3
