# host-1 is the preferred owner and is back at 305; web-01 stays where it is.
host-1 4096 MB: web-01 512 owners host-1>host-2
host-2 4096 MB
quorum: host-2
horizon: 7:00
0:10 fail host-1
1:00 return host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-2 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   fail host-1
   10.000  host     host-1 loses power
   10.000  vm       web-01 is lost with host-1
   10.501  cluster  host-2 misses a heartbeat of host-1
   16.501  cluster  host-2 suspects host-1: all its heartbeats are missing
   16.501  cluster  host-2 starts a regroup
   22.001  cluster  the regroup ends with host-2
   22.001  cluster  host-2 declares host-1 failed
   24.953  cluster  host-2 renews its reservation of quorum disk quorum and keeps it
   32.453  vm       web-01 is powered on at host-2 and boots
   60.000  script   return host-1
   60.000  host     host-1 has power again and starts
  142.453  vm       web-01 serves on host-2
  300.000  host     host-1 is up and asks to join the cluster
  305.000  host     host-1 joins the cluster
