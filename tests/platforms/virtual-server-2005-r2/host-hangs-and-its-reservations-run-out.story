# A node that hangs sends no beat and renews no reservation: all goes as if it had lost power. Only a
# reset brings it back: 240 s of boot and 5 s to join.
host-1 4096 MB: web-01 512
host-2 4096 MB
quorum: host-1
horizon: 12:00
1:00 freeze host-1
1:30 freeze host-1
1:31 evacuate host-1 in parallel
5:00 return host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   60.000  script   freeze host-1
   60.000  host     host-1 hangs: it has power, and nothing on it runs
   60.000  vm       web-01 is lost with host-1
   60.901  cluster  host-2 misses a heartbeat of host-1
   66.901  cluster  host-2 suspects host-1: all its heartbeats are missing
   66.901  cluster  host-2 starts a regroup
   72.401  cluster  the regroup ends with host-2
   72.401  cluster  host-2 declares host-1 failed
   72.401  cluster  host-2 resets the bus and challenges for quorum disk quorum
   82.401  cluster  host-2 owns quorum disk quorum
   89.901  vm       web-01 is powered on at host-2 and boots
   90.000  script   "freeze host-1" has no effect: host-1 hangs already
   91.000  script   "evacuate host-1 in parallel" has no effect: host-1 hangs
  199.901  vm       web-01 serves on host-2
  300.000  script   return host-1
  300.000  host     host-1 is reset and starts
  540.000  host     host-1 is up and asks to join the cluster
  545.000  host     host-1 joins the cluster
