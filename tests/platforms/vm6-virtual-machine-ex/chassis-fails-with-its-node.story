# The chassis holds one node: as if that had lost its power, and back with it.
host-1 4096 MB chassis blade-a: web-01 512
host-2 4096 MB
quorum: host-2
1:00 fail chassis blade-a
4:00 return chassis blade-a
--------------------------------------------------------------------------------
    0.000  cluster  host-2 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   60.000  script   fail chassis blade-a
   60.000  host     chassis blade-a loses power, and with it host-1
   60.000  host     host-1 loses power
   60.000  vm       web-01 is lost with host-1
   60.901  cluster  host-2 misses a heartbeat of host-1
   66.901  cluster  host-2 suspects host-1: all its heartbeats are missing
   66.901  cluster  host-2 starts a regroup
   72.401  cluster  the regroup ends with host-2
   72.401  cluster  host-2 declares host-1 failed
   72.953  cluster  host-2 renews its reservation of quorum disk quorum and keeps it
   80.453  vm       web-01 is powered on at host-2 and boots
  190.453  vm       web-01 serves on host-2
  240.000  script   return chassis blade-a
  240.000  host     chassis blade-a has power again
  240.000  host     host-1 has power again and starts
  480.000  host     host-1 is up and asks to join the cluster
  485.000  host     host-1 joins the cluster
