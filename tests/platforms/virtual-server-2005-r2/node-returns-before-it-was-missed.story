# A node that comes back within six heartbeats was never suspected, but what it ran is down: its
# group fails over at once. Such a host exists only by override.
host-1 4096 MB: web-01 512 owners host-1>host-2
host-2 4096 MB: web-02 512
quorum: host-2
set: hostBoot 1, clusterJoin 1
horizon: 2:30
0:10 fail host-1
0:11 return host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-2 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   fail host-1
   10.000  host     host-1 loses power
   10.000  vm       web-01 is lost with host-1
   10.501  cluster  host-2 misses a heartbeat of host-1
   11.000  script   return host-1
   11.000  host     host-1 has power again and starts
   12.000  host     host-1 is up and asks to join the cluster
   13.000  host     host-1 joins the cluster
   20.500  vm       web-01 is powered on at host-2 and boots
  130.500  vm       web-01 serves on host-2
