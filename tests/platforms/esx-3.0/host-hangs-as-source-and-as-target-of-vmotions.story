# The source takes its VM with it; a VM on its way to a host that hangs goes on where it is.
host-1 4096 MB: web-01 512
host-2 4096 MB: web-02 512
host-3 4096 MB
admission: relaxed
0:10 migrate web-01 to host-3
0:10 migrate web-02 to host-1
0:17 freeze host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
   10.000  script   migrate web-01 to host-3
   10.000  move     web-01 starts to move live from host-1 to host-3
   10.000  script   migrate web-02 to host-1
   10.000  move     web-02 starts to move live from host-2 to host-1
   17.000  script   freeze host-1
   17.000  host     host-1 hangs: it has power, and nothing on it runs
   17.000  move     the move of web-01 to host-3 fails: host-1 is gone
   17.000  move     the move of web-02 to host-1 fails: host-1 is gone; it goes on at host-2
   17.000  vm       web-01 is lost with host-1
   18.000  cluster  host-2 misses a heartbeat of host-1
   32.000  cluster  host-2 pings host-1 and gets no answer
   32.000  cluster  host-2 declares host-1 failed
   32.000  cluster  the cluster is green: survives 1, 1 promised
   37.000  cluster  host-2 becomes the failover coordinator
   49.000  vm       web-01 is powered on at host-3 and boots
  159.000  vm       web-01 serves on host-3
