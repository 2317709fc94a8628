# At 75 s nobody reaches the lock, so that it is the array that keeps web-03 from its restart; and once that is back, host-3,
# which never stopped, renews the lock, as HA finds out 120 s later. It would have taken both.
isolation: leave-on
host-1 4096 MB: web-01 512
host-2 4096 MB: web-02 512
host-3 4096 MB: web-03 512
1:00 isolate host-3
1:05 fail array array-1
2:00 return array array-1
4:00 reconnect host-3
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
   60.000  script   isolate host-3
   60.000  network  host-3 loses its management network
   60.000  network  host-3 loses its heartbeat network
   61.000  cluster  host-1 misses a heartbeat of host-3
   65.000  script   fail array array-1
   65.000  storage  array-1 is lost with all its LUNs
   65.000  storage  web-01 waits for its disk and answers nobody: host-1 finds array-1 gone
   65.000  storage  web-02 waits for its disk and answers nobody: host-2 finds array-1 gone
   65.000  storage  web-03 waits for its disk and answers nobody: host-3 finds array-1 gone
   65.000  storage  nobody restarts what waits for its disk on host-1: HA watches hosts, and this one is up
   65.000  storage  nobody restarts what waits for its disk on host-2: HA watches hosts, and this one is up
   65.000  storage  nobody restarts what waits for its disk on host-3: HA watches hosts, and this one is up
   72.000  network  host-3 hears nobody and gets no answer from its gateway: it is isolated
   75.000  cluster  host-1 pings host-3 and gets no answer
   75.000  cluster  host-1 declares host-3 failed
   75.000  vm       restart of web-03 is refused: host-3 finds array-1 gone; it would take array-1 back and web-03 to be turned off on host-3
   75.000  cluster  the cluster is green: survives 1, 1 promised
  120.000  script   return array array-1
  120.000  storage  array-1 is back, with what was on its LUNs
  120.000  storage  web-01 has its disk again and goes on where it stood, on host-1
  120.000  storage  web-02 has its disk again and goes on where it stood, on host-2
  120.000  storage  web-03 has its disk again and goes on where it stood, on host-3
  195.000  vm       restart of web-03 is refused: its files are locked by host-3, which renews the lock; it would take web-03 to be turned off on host-3
  240.000  script   reconnect host-3
  240.000  network  host-3 has its management network again
  240.000  network  host-3 has its heartbeat network again
  240.000  host     host-3 joins the cluster
  240.000  cluster  the cluster is green: survives 2, 1 promised
