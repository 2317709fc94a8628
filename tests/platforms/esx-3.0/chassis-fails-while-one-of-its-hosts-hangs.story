# host-1 has been silent since 0:30 and only loses its power with the chassis. Both start with it again:
# 60 s of boot and 5 s to join.
host-1 4096 MB chassis blade-a: web-01 512
host-2 4096 MB chassis blade-a: web-02 512
host-3 4096 MB
admission: relaxed
set: hostBoot 60
0:30 freeze host-1
1:30 fail chassis blade-a
3:00 return chassis blade-a
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
   30.000  script   freeze host-1
   30.000  host     host-1 hangs: it has power, and nothing on it runs
   30.000  vm       web-01 is lost with host-1
   31.000  cluster  host-2 misses a heartbeat of host-1
   45.000  cluster  host-2 pings host-1 and gets no answer
   45.000  cluster  host-2 declares host-1 failed
   45.000  cluster  the cluster is green: survives 1, 1 promised
   50.000  cluster  host-2 becomes the failover coordinator
   62.000  vm       web-01 is powered on at host-3 and boots
   90.000  script   fail chassis blade-a
   90.000  host     chassis blade-a loses power, and with it host-1, host-2
   90.000  host     host-1 loses power
   90.000  host     host-2 loses power
   90.000  vm       web-02 is lost with host-2
   91.000  cluster  host-3 misses a heartbeat of host-2
  105.000  cluster  host-3 pings host-2 and gets no answer
  105.000  cluster  host-3 declares host-2 failed
  105.000  cluster  the cluster is red: survives 0 of 1 failures
  110.000  cluster  host-3 becomes the failover coordinator
  122.000  vm       web-02 is powered on at host-3 and boots
  172.000  vm       web-01 serves on host-3
  180.000  script   return chassis blade-a
  180.000  host     chassis blade-a has power again
  180.000  host     host-1 has power again and starts
  180.000  host     host-2 has power again and starts
  232.000  vm       web-02 serves on host-3
  240.000  host     host-1 is up and asks to join the cluster
  240.000  host     host-2 is up and asks to join the cluster
  245.000  host     host-1 joins the cluster
  245.000  host     host-2 joins the cluster
  245.000  cluster  the cluster is green: survives 2, 1 promised
