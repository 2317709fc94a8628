# 12 s apart on the only host: high, medium, low.
host-1 4096 MB
host-2 4096 MB: web-01 512 low, file-01 512, sql-01 512 high
horizon: 3:30
0:10 fail host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  vm       web-01 is lost with host-2
   10.000  vm       file-01 is lost with host-2
   10.000  vm       sql-01 is lost with host-2
   11.000  cluster  host-1 misses a heartbeat of host-2
   25.000  cluster  host-1 pings host-2 and gets no answer
   25.000  cluster  host-1 declares host-2 failed
   25.000  cluster  the cluster is red: survives 0 of 1 failures
   37.000  vm       sql-01 is powered on at host-1 and boots
   49.000  vm       file-01 is powered on at host-1 and boots
   61.000  vm       web-01 is powered on at host-1 and boots
  147.000  vm       sql-01 serves on host-1
  159.000  vm       file-01 serves on host-1
  171.000  vm       web-01 serves on host-1
