# Powered on is restarted: now it is a VM of host-3 like any other.
host-1 4096 MB: dc-01 2048
host-2 4096 MB: web-01 512
host-3 4096 MB
horizon: 4:30
0:10 fail host-2
1:10 fail host-3
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  vm       web-01 is lost with host-2
   11.000  cluster  host-1 misses a heartbeat of host-2
   25.000  cluster  host-1 pings host-2 and gets no answer
   25.000  cluster  host-1 declares host-2 failed
   25.000  cluster  the cluster is green: survives 1, 1 promised
   37.000  vm       web-01 is powered on at host-3 and boots
   70.000  script   fail host-3
   70.000  host     host-3 loses power
   70.000  vm       web-01 is lost with host-3
   71.000  cluster  host-1 misses a heartbeat of host-3
   85.000  cluster  host-1 pings host-3 and gets no answer
   85.000  cluster  host-1 declares host-3 failed
   85.000  cluster  the cluster is red: survives 0 of 1 failures
   97.000  vm       web-01 is powered on at host-1 and boots
  207.000  vm       web-01 serves on host-1
