# One virtual CPU and 3686 MB are the most; who breaks that is outside and has no downtime.
host-1 8192 MB: web-01 512 vcpus 2, sql-01 5000, file-01 512
host-2 8192 MB
horizon: 1:00
tell: everything
0:10 migrate web-01 to host-2
0:20 fail host-1
--------------------------------------------------------------------------------
    0.000  storage  quorum is online on host-1
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  vm       web-01 cannot run here: it has 2 virtual CPUs, and a VM has at most 1 here; it would take 1 virtual CPU less
    0.000  vm       sql-01 cannot run here: it has 5000 MB of memory, and a VM has at most 3686 MB here; it would take 1314 MB less of memory
    0.000  storage  lun-file-01 is online on host-1
    0.000  vm       file-01 runs on host-1
    0.000  cluster  no failover capacity is kept
    0.000  host     host-1 now carries 400 MHz and 1312 MB
    0.000  host     host-2 now carries 0 MHz and 768 MB
   10.000  script   "migrate web-01 to host-2" has no effect: web-01 cannot run here: it has 2 virtual CPUs, and a VM has at most 1 here
   20.000  script   fail host-1
   20.000  host     host-1 loses power
   20.000  vm       file-01 is lost with host-1
   20.000  host     host-1 now carries 0 MHz and 0 MB
   20.101  cluster  host-2 misses a heartbeat of host-1
   26.101  cluster  host-2 suspects host-1: all its heartbeats are missing
   26.101  vm       file-01 waits until the nodes agree who is left
   26.101  cluster  host-2 starts a regroup
   31.601  cluster  the regroup ends with host-2
   31.601  cluster  host-2 declares host-1 failed
   31.601  cluster  host-2 resets the bus and challenges for quorum disk quorum
   38.601  storage  host-2 reserves quorum and brings it online
   41.601  storage  quorum is online on host-2
   41.601  cluster  host-2 owns quorum disk quorum
   42.101  vm       file-01 goes to host-2: drawn at random, no preferred owner
   42.101  storage  host-2 reserves lun-file-01 and brings it online
   42.101  vm       file-01 waits until host-2 has lun-file-01 online
   47.101  storage  lun-file-01 is online on host-2
   47.101  vm       file-01 is started by its script on host-2
   49.101  vm       file-01 is powered on at host-2 and boots
   49.101  host     host-2 now carries 800 MHz and 1312 MB
