# host-1 has failed by itself before its chassis does; it cannot be repaired while that has no power. The
# chassis starts host-2 again and not host-1, which somebody has to repair: 60 s of boot, 5 s to join.
host-1 4096 MB chassis blade-a: web-01 512
host-2 4096 MB chassis blade-a
host-3 4096 MB
admission: relaxed
set: hostBoot 60
0:30 fail host-1
1:30 fail chassis blade-a
2:00 return host-1
3:00 return chassis blade-a
5:00 return host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
   30.000  script   fail host-1
   30.000  host     host-1 loses power
   30.000  vm       web-01 is lost with host-1
   31.000  cluster  host-2 misses a heartbeat of host-1
   45.000  cluster  host-2 pings host-1 and gets no answer
   45.000  cluster  host-2 declares host-1 failed
   45.000  cluster  the cluster is green: survives 1, 1 promised
   50.000  cluster  host-2 becomes the failover coordinator
   62.000  vm       web-01 is powered on at host-2 and boots
   90.000  script   fail chassis blade-a
   90.000  host     chassis blade-a loses power, and with it host-2
   90.000  host     host-2 loses power
   90.000  vm       web-01 is lost with host-2
   91.000  cluster  host-3 misses a heartbeat of host-2
  105.000  cluster  host-3 pings host-2 and gets no answer
  105.000  cluster  host-3 declares host-2 failed
  105.000  cluster  the cluster is red: survives 0 of 1 failures
  110.000  cluster  host-3 becomes the failover coordinator
  120.000  script   "return host-1" has no effect: its chassis blade-a has no power
  122.000  vm       web-01 is powered on at host-3 and boots
  180.000  script   return chassis blade-a
  180.000  host     chassis blade-a has power again
  180.000  host     host-2 has power again and starts
  232.000  vm       web-01 serves on host-3
  240.000  host     host-2 is up and asks to join the cluster
  245.000  host     host-2 joins the cluster
  245.000  cluster  the cluster is green: survives 1, 1 promised
  300.000  script   return host-1
  300.000  host     host-1 has power again and starts
  360.000  host     host-1 is up and asks to join the cluster
  365.000  host     host-1 joins the cluster
  365.000  cluster  the cluster is green: survives 2, 1 promised
