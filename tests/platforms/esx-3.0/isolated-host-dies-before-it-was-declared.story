# Its last heartbeat was at 60 s, so that it is declared at 75 s whatever becomes of it meanwhile. Its lock is stale 16 s
# after it died at 65 s, at 81 s; register and power on 8 s.
host-1 4096 MB: web-01 512
host-2 4096 MB: web-02 512
host-3 4096 MB: web-03 512
1:00 isolate host-3
1:05 fail host-3
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
   60.000  script   isolate host-3
   60.000  network  host-3 loses its management network
   60.000  network  host-3 loses its heartbeat network
   61.000  cluster  host-1 misses a heartbeat of host-3
   65.000  script   fail host-3
   65.000  host     host-3 loses power
   65.000  vm       web-03 is lost with host-3
   75.000  cluster  host-1 pings host-3 and gets no answer
   75.000  cluster  host-1 declares host-3 failed
   75.000  cluster  the cluster is green: survives 1, 1 promised
   89.000  vm       web-03 is powered on at host-1 and boots
  199.000  vm       web-03 serves on host-1
