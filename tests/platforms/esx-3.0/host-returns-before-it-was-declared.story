# Nobody misses the host, but its VMs are down: HA starts them when its agent is back. The lock of
# its former life is stale at 26. Such a host exists only by override.
host-1 4096 MB: web-01 512
host-2 4096 MB: web-02 512
set: hostBoot 1, clusterJoin 1
horizon: 2:30
0:10 fail host-2
0:11 return host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  vm       web-02 is lost with host-2
   11.000  script   return host-2
   11.000  host     host-2 has power again and starts
   11.000  cluster  host-1 misses a heartbeat of host-2
   12.000  host     host-2 is up and asks to join the cluster
   13.000  host     host-2 joins the cluster
   34.000  vm       web-02 is powered on at host-2 and boots
  144.000  vm       web-02 serves on host-2
