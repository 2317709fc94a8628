# Set to start by an operator: the host's return alone brings nothing back, and it starts there only.
host-1 1024 MB
host-2 1024 MB
host-3 1024 MB
host-4 1024 MB
host-5 1024 MB
host-6 1024 MB
host-7 1024 MB
host-8 1024 MB
host-9 2048 MB: web-02 256, web-03 256
set: hostBoot 30
horizon: 8:00
0:10 crash web-03
0:20 reset web-03
1:00 fail host-9
1:10 return host-9
2:00 power on web-02 on host-1
2:10 power on web-02
4:50 power off web-02
5:00 power off web-02
autostart: by-operator
--------------------------------------------------------------------------------
    0.000  host     host-9 stays outside the cluster: a cluster has at most 8 hosts here; it would take a limit of 1 host more
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  vm       web-02 is unprotected on host-9: a cluster has at most 8 hosts here; it would take a limit of 1 host more
    0.000  vm       web-03 is unprotected on host-9: a cluster has at most 8 hosts here; it would take a limit of 1 host more
    0.000  cluster  no failover capacity is kept
   10.000  script   crash web-03
   10.000  vm       web-03 stops by itself on host-9
   20.000  script   reset web-03
   22.000  vm       web-03 is powered on at host-9 and boots
   60.000  script   fail host-9
   60.000  host     host-9 loses power
   60.000  vm       web-02 is lost with host-9
   60.000  vm       web-03 is lost with host-9
   60.000  vm       web-02 is given up: it is unprotected, and stays down until an operator starts it on host-9
   60.000  vm       web-03 is given up: it is unprotected, and stays down until an operator starts it on host-9
   70.000  script   return host-9
   70.000  host     host-9 has power again and starts
  100.000  host     host-9 is up, outside the cluster
  120.000  script   "power on web-02 on host-1" has no effect: web-02 is unprotected and starts on host-9 only
  130.000  script   power on web-02
  132.000  vm       web-02 is powered on at host-9 and boots
  242.000  vm       web-02 serves on host-9
  290.000  script   power off web-02
  290.000  vm       web-02 is powered off as asked
  300.000  script   "power off web-02" has no effect: web-02 is off already
