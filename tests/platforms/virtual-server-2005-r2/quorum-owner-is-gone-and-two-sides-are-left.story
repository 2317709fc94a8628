# The same with host-2 cut off from host-3 half a second later. Both come to challenge at 72.401 s;
# the first has the disk, the second finds it reserved after its 7 s and stops.
host-1 4096 MB switch sw-1: web-01 512
host-2 4096 MB: web-02 512
host-3 4096 MB: web-03 512
horizon: 20:00
1:00 fail switch sw-1
1:00.5 split off host-2
10:00 return switch sw-1
10:00 join host-2
--------------------------------------------------------------------------------
     0.000  cluster  host-1 owns quorum disk quorum
     0.000  cluster  no failover capacity is kept
    60.000  script   fail switch sw-1
    60.000  host     switch sw-1 fails, and with it all networks of host-1
    60.000  storage  host-1 loses its path to array-1
    60.000  storage  web-01 waits for its disk and answers nobody: host-1 has no path to array-1
    60.336  cluster  host-1 misses a heartbeat of host-3
    60.500  script   split off host-2
    60.500  network  host-2 can no longer talk to the other hosts
    60.931  cluster  the cluster service of host-1 stops: it has lost quorum disk quorum
    60.931  vm       web-01 is turned off on host-1: its cluster service has stopped
    72.401  cluster  the regroup ends with host-2
    72.401  cluster  host-2 declares host-1 failed
    72.401  cluster  host-2 declares host-3 failed
    72.401  cluster  host-3 resets the bus and challenges for quorum disk quorum
    72.401  cluster  host-2 resets the bus and challenges for quorum disk quorum
    79.401  cluster  host-3 cannot reserve quorum disk quorum: another node has it reserved
    79.401  cluster  the cluster service of host-3 stops: its side does not have the quorum
    79.401  vm       web-03 is turned off on host-3: its cluster service has stopped
    82.401  cluster  host-2 owns quorum disk quorum
    89.901  vm       web-01 is powered on at host-2 and boots
    89.901  vm       web-03 is powered on at host-2 and boots
   120.931  cluster  the cluster service of host-1 stops: it cannot reach host-2
   199.901  vm       web-01 serves on host-2
   199.901  vm       web-03 serves on host-2
   600.000  script   return switch sw-1
   600.000  host     switch sw-1 works again for host-1
   600.000  storage  host-1 has its path to array-1 again
   600.000  script   join host-2
   600.000  network  host-2 can talk to the other hosts again
   600.931  host     host-1 joins the cluster
   619.401  host     host-3 joins the cluster
