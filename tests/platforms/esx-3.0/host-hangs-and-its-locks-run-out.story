# A host that hangs beats no more and renews no lock: 15 s to the declaration, and the lock is broken
# when it is 16 s old. A reset brings the host back after 240 s of boot and 5 s to join.
host-1 4096 MB: web-01 512
host-2 4096 MB
horizon: 12:00
1:00 freeze host-1
1:30 power on web-01
5:00 return host-1
5:01 freeze host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   60.000  script   freeze host-1
   60.000  host     host-1 hangs: it has power, and nothing on it runs
   60.000  vm       web-01 is lost with host-1
   61.000  cluster  host-2 misses a heartbeat of host-1
   75.000  cluster  host-2 pings host-1 and gets no answer
   75.000  cluster  host-2 declares host-1 failed
   75.000  cluster  the cluster is red: survives 0 of 1 failures
   80.000  cluster  host-2 becomes the failover coordinator
   90.000  script   "power on web-01" has no effect: web-01 is not off
   92.000  vm       web-01 is powered on at host-2 and boots
  202.000  vm       web-01 serves on host-2
  300.000  script   return host-1
  300.000  host     host-1 is reset and starts
  301.000  script   "freeze host-1" has no effect: host-1 is starting
  540.000  host     host-1 is up and asks to join the cluster
  545.000  host     host-1 joins the cluster
  545.000  cluster  the cluster is green: survives 1, 1 promised
