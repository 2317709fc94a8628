# Back 5 s after the crash, at 1:05: HA restarts its VM at once. The lock of 1:00 is stale at 1:16,
# 8 s more to power on, 90 s of boot and 20 s of start: 3:14.
host-1 4096 MB: web-01 512
host-2 4096 MB
set: hostBoot 3, clusterJoin 2
1:00 reboot host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   60.000  script   reboot host-1
   60.000  host     host-1 crashes and starts again by itself
   60.000  vm       web-01 is lost with host-1
   61.000  cluster  host-2 misses a heartbeat of host-1
   63.000  host     host-1 is up and asks to join the cluster
   65.000  host     host-1 joins the cluster
   65.000  cluster  host-1 becomes the failover coordinator
   84.000  vm       web-01 is powered on at host-1 and boots
  194.000  vm       web-01 serves on host-1
