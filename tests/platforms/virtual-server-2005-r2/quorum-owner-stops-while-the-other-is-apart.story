# host-1 loses its path to the quorum disk with its switch and stops. host-2 has not heard it since 20.1 s: 7.2 s and 5.5 s
# later, at 32.801 s, its regroup ends. That host-1 loses at 30 s what its switch had taken from it already changes nothing.
host-1 4096 MB switch sw-2: web-01 256
host-2 4096 MB switch sw-1
quorum: host-1
horizon: 6:00
0:20.5 fail switch sw-2
0:30 isolate host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   20.500  script   fail switch sw-2
   20.500  host     switch sw-2 fails, and with it all networks of host-1
   20.500  storage  host-1 loses its path to array-1
   20.500  storage  web-01 waits for its disk and answers nobody: host-1 has no path to array-1
   21.593  cluster  host-1 misses a heartbeat of host-2
   21.931  cluster  the cluster service of host-1 stops: it has lost quorum disk quorum
   21.931  vm       web-01 is turned off on host-1: its cluster service has stopped
   30.000  script   isolate host-1
   30.000  network  host-1 loses its management network
   30.000  network  host-1 loses its heartbeat network
   32.801  cluster  the regroup ends with host-2
   32.801  cluster  host-2 declares host-1 failed
   32.801  cluster  host-2 resets the bus and challenges for quorum disk quorum
   42.801  cluster  host-2 owns quorum disk quorum
   50.301  vm       web-01 is powered on at host-2 and boots
   81.931  cluster  the cluster service of host-1 stops: it cannot reach host-2
  160.301  vm       web-01 serves on host-2
