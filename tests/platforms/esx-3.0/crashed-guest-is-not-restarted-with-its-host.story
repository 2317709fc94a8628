# It did not run when its host was lost, so HA does not restart it; an operator starts it elsewhere.
host-1 4096 MB
host-2 4096 MB: web-01 512, web-02 512
admission: relaxed
horizon: 6:00
0:10 crash web-01
0:30 fail host-2
3:00 reset web-01
3:10 power on web-01
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   crash web-01
   10.000  vm       web-01 stops by itself on host-2
   30.000  script   fail host-2
   30.000  host     host-2 loses power
   30.000  vm       web-02 is lost with host-2
   31.000  cluster  host-1 misses a heartbeat of host-2
   45.000  cluster  host-1 pings host-2 and gets no answer
   45.000  cluster  host-1 declares host-2 failed
   45.000  cluster  the cluster is red: survives 0 of 1 failures
   57.000  vm       web-02 is powered on at host-1 and boots
  167.000  vm       web-02 serves on host-1
  180.000  script   reset web-01
  180.000  vm       power-on of web-01 on host-2 is refused: host-2: is down; it would take host-2 to be back
  190.000  script   power on web-01
  198.000  vm       web-01 is powered on at host-1 and boots
  308.000  vm       web-01 serves on host-1
