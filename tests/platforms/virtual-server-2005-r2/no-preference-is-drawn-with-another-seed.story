# The same cluster and another seed: all four groups happen to go to host-1, blind to load.
host-1 4096 MB
host-2 4096 MB: web-01 512, web-02 512, web-03 512, web-04 512
host-3 4096 MB
quorum: host-1
seed: 2
horizon: 2:30
tell: everything
0:10 fail host-2
--------------------------------------------------------------------------------
    0.000  storage  quorum is online on host-1
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  storage  lun-web-01 is online on host-2
    0.000  vm       web-01 runs on host-2
    0.000  storage  lun-web-02 is online on host-2
    0.000  vm       web-02 runs on host-2
    0.000  storage  lun-web-03 is online on host-2
    0.000  vm       web-03 runs on host-2
    0.000  storage  lun-web-04 is online on host-2
    0.000  vm       web-04 runs on host-2
    0.000  cluster  no failover capacity is kept
    0.000  host     host-1 now carries 0 MHz and 768 MB
    0.000  host     host-2 now carries 1600 MHz and 2944 MB
    0.000  host     host-3 now carries 0 MHz and 768 MB
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  vm       web-01 is lost with host-2
   10.000  vm       web-02 is lost with host-2
   10.000  vm       web-03 is lost with host-2
   10.000  vm       web-04 is lost with host-2
   10.000  host     host-2 now carries 0 MHz and 0 MB
   10.492  cluster  host-1 misses a heartbeat of host-2
   16.492  cluster  host-1 suspects host-2: all its heartbeats are missing
   16.492  vm       web-01 waits until the nodes agree who is left
   16.492  vm       web-02 waits until the nodes agree who is left
   16.492  vm       web-03 waits until the nodes agree who is left
   16.492  vm       web-04 waits until the nodes agree who is left
   16.492  cluster  host-1 starts a regroup
   21.992  cluster  the regroup ends with host-1, host-3
   21.992  cluster  host-1 declares host-2 failed
   23.652  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
   24.152  vm       web-01 goes to host-1: drawn at random, no preferred owner
   24.152  vm       web-02 goes to host-1: drawn at random, no preferred owner
   24.152  vm       web-03 goes to host-1: drawn at random, no preferred owner
   24.152  vm       web-04 goes to host-1: drawn at random, no preferred owner
   24.152  storage  host-1 reserves lun-web-01 and brings it online
   24.152  vm       web-01 waits until host-1 has lun-web-01 online
   24.152  storage  host-1 reserves lun-web-02 and brings it online
   24.152  vm       web-02 waits until host-1 has lun-web-02 online
   24.152  storage  host-1 reserves lun-web-03 and brings it online
   24.152  vm       web-03 waits until host-1 has lun-web-03 online
   24.152  storage  host-1 reserves lun-web-04 and brings it online
   24.152  vm       web-04 waits until host-1 has lun-web-04 online
   29.152  storage  lun-web-01 is online on host-1
   29.152  storage  lun-web-02 is online on host-1
   29.152  storage  lun-web-03 is online on host-1
   29.152  storage  lun-web-04 is online on host-1
   29.152  vm       web-01 is started by its script on host-1
   29.152  vm       web-02 is started by its script on host-1
   29.152  vm       web-03 is started by its script on host-1
   29.152  vm       web-04 is started by its script on host-1
   31.152  vm       web-01 is powered on at host-1 and boots
   31.152  vm       web-02 is powered on at host-1 and boots
   31.152  vm       web-03 is powered on at host-1 and boots
   31.152  vm       web-04 is powered on at host-1 and boots
   31.152  host     host-1 now carries 3200 MHz and 2944 MB
  121.152  vm       web-01 has booted and starts its application
  121.152  vm       web-02 has booted and starts its application
  121.152  vm       web-03 has booted and starts its application
  121.152  vm       web-04 has booted and starts its application
  141.152  vm       web-01 serves on host-1
  141.152  vm       web-02 serves on host-1
  141.152  vm       web-03 serves on host-1
  141.152  vm       web-04 serves on host-1
  141.152  host     host-1 now carries 1600 MHz and 2944 MB
