# Its VM runs on host-17 and is none of HA's: not counted for its slots, not restarted elsewhere. At
# 3:20 it is lost with its host, and comes back with it: 30 + 5 s, the lock that nobody renewed for
# longer than 16 s is broken after 4 s, 8 s until it has power, then 90 s and 20 s.
host-1 1024 MB
host-2 1024 MB
host-3 1024 MB
host-4 1024 MB
host-5 1024 MB
host-6 1024 MB
host-7 1024 MB
host-8 1024 MB
host-9 1024 MB
host-10 1024 MB
host-11 1024 MB
host-12 1024 MB
host-13 1024 MB
host-14 1024 MB
host-15 1024 MB
host-16 1024 MB: web-01 256
host-17 1024 MB: web-02 256
set: hostBoot 30
horizon: 6:30
0:10 migrate web-01 to host-17
0:20 migrate web-02 to host-1
0:30 power off web-02
0:40 power on web-02 on host-1
0:50 power on web-02
3:20 fail host-17
3:30 return host-17
--------------------------------------------------------------------------------
    0.000  host     host-17 stays outside the cluster: a cluster has at most 16 hosts here; it would take a limit of 1 host more
    0.000  vm       web-02 is unprotected on host-17: a cluster has at most 16 hosts here; it would take a limit of 1 host more
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 15, 1 promised
   10.000  script   "migrate web-01 to host-17" has no effect: host-17 is outside the cluster: a cluster has at most 16 hosts here
   20.000  script   "migrate web-02 to host-1" has no effect: web-02 is unprotected and stays on its host: a cluster has at most 16 hosts here
   30.000  script   power off web-02
   30.000  vm       web-02 is powered off as asked
   40.000  script   "power on web-02 on host-1" has no effect: web-02 is unprotected and starts on host-17 only
   50.000  script   power on web-02
   58.000  vm       web-02 is powered on at host-17 and boots
  168.000  vm       web-02 serves on host-17
  200.000  script   fail host-17
  200.000  host     host-17 loses power
  200.000  vm       web-02 is lost with host-17
  210.000  script   return host-17
  210.000  host     host-17 has power again and starts
  240.000  host     host-17 is up, outside the cluster
  257.000  vm       web-02 is powered on at host-17 and boots
  367.000  vm       web-02 serves on host-17
