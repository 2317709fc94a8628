# A crash and a start by itself: 240 s of boot and 5 s to join. Long before that its VM runs elsewhere.
host-1 4096 MB: web-01 512
host-2 4096 MB
1:00 reboot host-1
1:01 reboot host-1
1:02 return host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   60.000  script   reboot host-1
   60.000  host     host-1 crashes and starts again by itself
   60.000  vm       web-01 is lost with host-1
   61.000  script   "reboot host-1" has no effect: host-1 is starting
   61.000  cluster  host-2 misses a heartbeat of host-1
   62.000  script   "return host-1" has no effect: host-1 is starting already
   75.000  cluster  host-2 pings host-1 and gets no answer
   75.000  cluster  host-2 declares host-1 failed
   75.000  cluster  the cluster is red: survives 0 of 1 failures
   80.000  cluster  host-2 becomes the failover coordinator
   92.000  vm       web-01 is powered on at host-2 and boots
  202.000  vm       web-01 serves on host-2
  300.000  host     host-1 is up and asks to join the cluster
  305.000  host     host-1 joins the cluster
  305.000  cluster  the cluster is green: survives 1, 1 promised
