# Six beats of 1.2 s from 0:59.701 on, 5.5 s of regroup, then as for a node without power.
host-1 4096 MB: web-01 512
host-2 4096 MB
quorum: host-2
1:00 freeze host-1
4:00 reboot host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-2 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   60.000  script   freeze host-1
   60.000  host     host-1 hangs: it has power, and nothing on it runs
   60.000  vm       web-01 is lost with host-1
   60.901  cluster  host-2 misses a heartbeat of host-1
   66.901  cluster  host-2 suspects host-1: all its heartbeats are missing
   66.901  cluster  host-2 starts a regroup
   72.401  cluster  the regroup ends with host-2
   72.401  cluster  host-2 declares host-1 failed
   72.953  cluster  host-2 renews its reservation of quorum disk quorum and keeps it
   80.453  vm       web-01 is powered on at host-2 and boots
  190.453  vm       web-01 serves on host-2
  240.000  script   reboot host-1
  240.000  host     host-1 is reset and starts
  480.000  host     host-1 is up and asks to join the cluster
  485.000  host     host-1 joins the cluster
