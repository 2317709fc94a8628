# It cannot own the quorum either, so the first node does. Its VM runs there all the same: it goes
# with its host at 1:00 and is back with it: 240 s of boot and 5 s, 2 s for the VM to have power, 90
# s for its boot and 20 s for the application. Nobody moves it, and nobody starts it elsewhere.
host-1 1024 MB
host-2 1024 MB
host-3 1024 MB
host-4 1024 MB
host-5 1024 MB
host-6 1024 MB
host-7 1024 MB
host-8 2048 MB: web-01 256 owners host-8>host-1
host-9 2048 MB: web-02 256
quorum: host-9
horizon: 12:00
0:10 migrate web-01 to host-9
0:20 migrate web-02 to host-1
0:30 power on web-01 on host-9
0:40 evacuate host-9 in parallel
1:00 fail host-9
2:00 power on web-02
3:00 return host-9
--------------------------------------------------------------------------------
    0.000  host     host-9 stays outside the cluster: a cluster has at most 8 hosts here; it would take a limit of 1 host more
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  vm       web-02 is unprotected on host-9: a cluster has at most 8 hosts here; it would take a limit of 1 host more
    0.000  cluster  no failover capacity is kept
   10.000  script   "migrate web-01 to host-9" has no effect: host-9 is outside the cluster: a cluster has at most 8 hosts here
   20.000  script   "migrate web-02 to host-1" has no effect: web-02 is unprotected and stays on its host: a cluster has at most 8 hosts here
   30.000  script   "power on web-01 on host-9" has no effect: host-9 is outside the cluster: a cluster has at most 8 hosts here
   40.000  script   "evacuate host-9 in parallel" has no effect: host-9 is outside the cluster: a cluster has at most 8 hosts here
   60.000  script   fail host-9
   60.000  host     host-9 loses power
   60.000  vm       web-02 is lost with host-9
  120.000  script   "power on web-02" has no effect: web-02 is not off
  180.000  script   return host-9
  180.000  host     host-9 has power again and starts
  420.000  host     host-9 is up, outside the cluster
  427.000  vm       web-02 is powered on at host-9 and boots
  537.000  vm       web-02 serves on host-9
