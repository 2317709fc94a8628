# One disk, one group, one draw: one disk step for both.
host-1 4096 MB
host-2 4096 MB: web-01 512, web-02 1024
host-3 4096 MB
lun data: web-01, web-02
quorum: host-1
horizon: 3:00
tell: everything
0:10 fail host-2
--------------------------------------------------------------------------------
    0.000  storage  quorum is online on host-1
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  storage  data is online on host-2
    0.000  vm       web-01 runs on host-2
    0.000  vm       web-02 runs on host-2
    0.000  cluster  no failover capacity is kept
    0.000  host     host-1 now carries 0 MHz and 768 MB
    0.000  host     host-2 now carries 800 MHz and 2368 MB
    0.000  host     host-3 now carries 0 MHz and 768 MB
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  vm       web-01 is lost with host-2
   10.000  vm       web-02 is lost with host-2
   10.000  host     host-2 now carries 0 MHz and 0 MB
   10.793  cluster  host-1 misses a heartbeat of host-2
   16.793  cluster  host-1 suspects host-2: all its heartbeats are missing
   16.793  vm       web-01 waits until the nodes agree who is left
   16.793  vm       web-02 waits until the nodes agree who is left
   16.793  cluster  host-1 starts a regroup
   22.293  cluster  the regroup ends with host-1, host-3
   22.293  cluster  host-1 declares host-2 failed
   24.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
   25.431  vm       web-01 goes to host-1: drawn at random, no preferred owner
   25.431  vm       web-02 goes to host-1: drawn at random, no preferred owner
   25.431  storage  host-1 reserves data and brings it online
   25.431  vm       web-01 waits until host-1 has data online
   25.431  vm       web-02 waits until host-1 has data online
   30.431  storage  data is online on host-1
   30.431  vm       web-01 is started by its script on host-1
   30.431  vm       web-02 is started by its script on host-1
   32.431  vm       web-01 is powered on at host-1 and boots
   32.431  vm       web-02 is powered on at host-1 and boots
   32.431  host     host-1 now carries 1600 MHz and 2368 MB
  122.431  vm       web-01 has booted and starts its application
  122.431  vm       web-02 has booted and starts its application
  142.431  vm       web-01 serves on host-1
  142.431  vm       web-02 serves on host-1
  142.431  host     host-1 now carries 800 MHz and 2368 MB
