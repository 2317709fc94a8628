# Two nodes are suspected 0.3 s apart. host-3 challenges for the quorum that host-1 had: 10 s.
host-1 4096 MB chassis blade-a: web-01 512
host-2 4096 MB chassis blade-a: web-02 512
host-3 4096 MB
quorum: host-1
1:00 fail chassis blade-a
4:00 return chassis blade-a
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   60.000  script   fail chassis blade-a
   60.000  host     chassis blade-a loses power, and with it host-1, host-2
   60.000  host     host-1 loses power
   60.000  vm       web-01 is lost with host-1
   60.000  host     host-2 loses power
   60.000  vm       web-02 is lost with host-2
   60.901  cluster  host-3 misses a heartbeat of host-1
   61.193  cluster  host-3 misses a heartbeat of host-2
   66.901  cluster  host-3 suspects host-1: all its heartbeats are missing
   66.901  cluster  host-3 starts a regroup
   67.193  cluster  host-3 suspects host-2: all its heartbeats are missing
   72.401  cluster  the regroup ends with host-3
   72.401  cluster  host-3 declares host-1 failed
   72.401  cluster  host-3 declares host-2 failed
   72.401  cluster  host-3 resets the bus and challenges for quorum disk quorum
   82.401  cluster  host-3 owns quorum disk quorum
   89.901  vm       web-01 is powered on at host-3 and boots
   89.901  vm       web-02 is powered on at host-3 and boots
  199.901  vm       web-01 serves on host-3
  199.901  vm       web-02 serves on host-3
  240.000  script   return chassis blade-a
  240.000  host     chassis blade-a has power again
  240.000  host     host-1 has power again and starts
  240.000  host     host-2 has power again and starts
  480.000  host     host-1 is up and asks to join the cluster
  480.000  host     host-2 is up and asks to join the cluster
  485.000  host     host-1 joins the cluster
  485.000  host     host-2 joins the cluster
