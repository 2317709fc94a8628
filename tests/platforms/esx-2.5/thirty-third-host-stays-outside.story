# Limit lowered to one: what stands for the 33rd. The VM comes back with its host, by nobody's hand.
host-1 4096 MB fc-2g: web-01 512
host-2 4096 MB fc-2g: web-02 512
array: fc-2g
set: maxHosts 1, hostBoot 30
horizon: 6:00
0:30 migrate web-02 to host-1
1:00 fail host-2
1:10 return host-2
--------------------------------------------------------------------------------
    0.000  host     host-2 stays outside the cluster: a cluster has at most 1 hosts here; it would take a limit of 1 host more
    0.000  vm       web-02 is unprotected on host-2: a cluster has at most 1 hosts here; it would take a limit of 1 host more
    0.000  cluster  nobody restarts the VMs of a lost host
   30.000  script   "migrate web-02 to host-1" has no effect: web-02 is unprotected and stays on its host: a cluster has at most 1 hosts here
   60.000  script   fail host-2
   60.000  host     host-2 loses power
   60.000  vm       web-02 is lost with host-2
   70.000  script   return host-2
   70.000  host     host-2 has power again and starts
  100.000  host     host-2 is up, outside the cluster
  120.000  vm       web-02 is powered on at host-2 and boots
  230.000  vm       web-02 serves on host-2
