# A host alone needs no VirtualCenter: at its own console its VM is powered on again.
host-1 4096 MB: web-01 512
host-2 4096 MB: web-02 512
set: maxHosts 1, hostBoot 30
autostart: by-operator
horizon: 6:00
0:10 fail management server
0:20 crash web-02
0:30 power on web-02
3:00 fail host-2
3:05 return host-2
4:00 power on web-02
--------------------------------------------------------------------------------
    0.000  host     host-2 stays outside the cluster: a cluster has at most 1 hosts here; it would take a limit of 1 host more
    0.000  vm       web-02 is unprotected on host-2: a cluster has at most 1 hosts here; it would take a limit of 1 host more
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is red: survives 0 of 1 failures
   10.000  script   fail management server
   10.000  cluster  VirtualCenter is lost: no VMotion, no power-on, no look at the cluster
   10.000  cluster  VirtualCenter is down: nobody watches the failover capacity
   20.000  script   crash web-02
   20.000  vm       web-02 stops by itself on host-2
   30.000  script   power on web-02
   38.000  vm       web-02 is powered on at host-2 and boots
  148.000  vm       web-02 serves on host-2
  180.000  script   fail host-2
  180.000  host     host-2 loses power
  180.000  vm       web-02 is lost with host-2
  180.000  vm       web-02 is given up: it is unprotected, and stays down until an operator starts it on host-2
  185.000  script   return host-2
  185.000  host     host-2 has power again and starts
  215.000  host     host-2 is up, outside the cluster
  240.000  script   power on web-02
  252.000  vm       web-02 is powered on at host-2 and boots
