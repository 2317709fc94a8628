# host-2 forms the cluster, and host-1, up while the quorum is not held yet, joins when it is.
host-1 4096 MB: web-01 512
host-2 4096 MB: web-02 512
quorum: host-2
horizon: 8:00
0:10 fail host-1
0:12 fail host-2
1:00 return host-2
1:02 return host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-2 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   fail host-1
   10.000  host     host-1 loses power
   10.000  vm       web-01 is lost with host-1
   10.501  cluster  host-2 misses a heartbeat of host-1
   12.000  script   fail host-2
   12.000  host     host-2 loses power
   12.000  vm       web-02 is lost with host-2
   60.000  script   return host-2
   60.000  host     host-2 has power again and starts
   62.000  script   return host-1
   62.000  host     host-1 has power again and starts
  300.000  host     host-2 is up and asks to join the cluster
  302.000  host     host-1 is up and asks to join the cluster
  305.000  host     host-2 joins the cluster
  305.000  cluster  host-2 declares host-1 failed
  306.953  cluster  host-2 renews its reservation of quorum disk quorum and keeps it
  307.000  host     host-1 joins the cluster
  314.453  vm       web-01 is powered on at host-1 and boots
  314.453  vm       web-02 is powered on at host-2 and boots
  424.453  vm       web-01 serves on host-1
  424.453  vm       web-02 serves on host-2
