# Back after 3 s, before six beats are missed: its group comes online where it was.
host-1 4096 MB: web-01 512
host-2 4096 MB
quorum: host-2
set: hostBoot 2, clusterJoin 1
1:00 reboot host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-2 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   60.000  script   reboot host-1
   60.000  host     host-1 crashes and starts again by itself
   60.000  vm       web-01 is lost with host-1
   60.901  cluster  host-2 misses a heartbeat of host-1
   62.000  host     host-1 is up and asks to join the cluster
   63.000  host     host-1 joins the cluster
   70.500  vm       web-01 is powered on at host-1 and boots
  180.500  vm       web-01 serves on host-1
