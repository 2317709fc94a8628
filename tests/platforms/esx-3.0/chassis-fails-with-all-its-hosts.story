# Both hosts go at the same instant, so both are declared after 15 s. host-2, whom host-1 would have
# left the coordination to, is gone as well: host-3 takes over 5 s later.
host-1 4096 MB chassis blade-a: web-01 512
host-2 4096 MB chassis blade-a: web-02 512
host-3 4096 MB
admission: relaxed
0:30 fail chassis blade-b
1:00 fail chassis blade-a
1:01 fail chassis blade-a
1:02 return host-1
4:00 return chassis blade-a
4:01 return chassis blade-a
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
   30.000  script   "fail chassis blade-b" has no effect: no host is in chassis blade-b
   60.000  script   fail chassis blade-a
   60.000  host     chassis blade-a loses power, and with it host-1, host-2
   60.000  host     host-1 loses power
   60.000  vm       web-01 is lost with host-1
   60.000  host     host-2 loses power
   60.000  vm       web-02 is lost with host-2
   61.000  script   "fail chassis blade-a" has no effect: chassis blade-a has no power already
   61.000  cluster  host-3 misses a heartbeat of host-1
   61.000  cluster  host-3 misses a heartbeat of host-2
   62.000  script   "return host-1" has no effect: its chassis blade-a has no power
   75.000  cluster  host-3 pings host-1 and gets no answer
   75.000  cluster  host-3 declares host-1 failed
   75.000  cluster  host-3 pings host-2 and gets no answer
   75.000  cluster  host-3 declares host-2 failed
   75.000  cluster  the cluster is red: survives 0 of 1 failures
   80.000  cluster  host-3 becomes the failover coordinator
   92.000  vm       web-01 is powered on at host-3 and boots
  104.000  vm       web-02 is powered on at host-3 and boots
  202.000  vm       web-01 serves on host-3
  214.000  vm       web-02 serves on host-3
  240.000  script   return chassis blade-a
  240.000  host     chassis blade-a has power again
  240.000  host     host-1 has power again and starts
  240.000  host     host-2 has power again and starts
  241.000  script   "return chassis blade-a" has no effect: chassis blade-a has power
  480.000  host     host-1 is up and asks to join the cluster
  480.000  host     host-2 is up and asks to join the cluster
  485.000  host     host-1 joins the cluster
  485.000  host     host-2 joins the cluster
  485.000  cluster  the cluster is green: survives 2, 1 promised
