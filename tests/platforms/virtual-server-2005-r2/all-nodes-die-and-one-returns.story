# Host boot 240 s, 5 s to its cluster service. host-1 finds nobody, forms the cluster and
# challenges for the quorum disk of host-2, then starts the groups of both, its own among them.
host-1 4096 MB: web-01 512
host-2 4096 MB: web-02 512
quorum: host-2
horizon: 8:00
0:10 fail host-1
0:10 fail host-2
1:00 return host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-2 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   fail host-1
   10.000  host     host-1 loses power
   10.000  vm       web-01 is lost with host-1
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  vm       web-02 is lost with host-2
   60.000  script   return host-1
   60.000  host     host-1 has power again and starts
  300.000  host     host-1 is up and asks to join the cluster
  305.000  host     host-1 joins the cluster
  305.000  cluster  host-1 declares host-2 failed
  305.000  cluster  host-1 resets the bus and challenges for quorum disk quorum
  315.000  cluster  host-1 owns quorum disk quorum
  322.500  vm       web-01 is powered on at host-1 and boots
  322.500  vm       web-02 is powered on at host-1 and boots
  432.500  vm       web-01 serves on host-1
  432.500  vm       web-02 serves on host-1
