# HA finds no host that reaches the disk and tries again every 120 s: at 195, 315 and 435 s. The array
# is back at 400 s.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 512
1:00 fail host-2
1:05 fail array array-1
6:40 return array array-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   60.000  script   fail host-2
   60.000  host     host-2 loses power
   60.000  vm       sql-01 is lost with host-2
   61.000  cluster  host-1 misses a heartbeat of host-2
   65.000  script   fail array array-1
   65.000  storage  array-1 is lost with all its LUNs
   65.000  storage  web-01 waits for its disk and answers nobody: host-1 finds array-1 gone
   65.000  storage  nobody restarts what waits for its disk on host-1: HA watches hosts, and this one is up
   75.000  cluster  host-1 pings host-2 and gets no answer
   75.000  cluster  host-1 declares host-2 failed
   75.000  vm       restart of sql-01 is refused: no host can take it (host-1: finds array-1 gone; host-2: is down); it would take array-1 back
   75.000  cluster  the cluster is red: survives 0 of 1 failures
  195.000  vm       restart of sql-01 is refused: no host can take it (host-1: finds array-1 gone; host-2: is down); it would take array-1 back
  315.000  vm       restart of sql-01 is refused: no host can take it (host-1: finds array-1 gone; host-2: is down); it would take array-1 back
  400.000  script   return array array-1
  400.000  storage  array-1 is back, with what was on its LUNs
  400.000  storage  web-01 has its disk again and goes on where it stood, on host-1
  447.000  vm       sql-01 is powered on at host-1 and boots
  557.000  vm       sql-01 serves on host-1
