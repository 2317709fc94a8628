# 240 s of boot and 5 s to join; the group stays where it went.
host-1 4096 MB: web-01 512
host-2 4096 MB
quorum: host-2
1:00 reboot host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-2 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   60.000  script   reboot host-1
   60.000  host     host-1 crashes and starts again by itself
   60.000  vm       web-01 is lost with host-1
   60.901  cluster  host-2 misses a heartbeat of host-1
   66.901  cluster  host-2 suspects host-1: all its heartbeats are missing
   66.901  cluster  host-2 starts a regroup
   72.401  cluster  the regroup ends with host-2
   72.401  cluster  host-2 declares host-1 failed
   72.953  cluster  host-2 renews its reservation of quorum disk quorum and keeps it
   80.453  vm       web-01 is powered on at host-2 and boots
  190.453  vm       web-01 serves on host-2
  300.000  host     host-1 is up and asks to join the cluster
  305.000  host     host-1 joins the cluster
