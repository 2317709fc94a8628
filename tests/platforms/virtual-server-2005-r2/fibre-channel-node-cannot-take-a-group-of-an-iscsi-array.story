# host-2 is next in the list and cannot reach the disk.
host-1 4096 MB: web-01 512 owners host-1>host-2>host-3
host-2 4096 MB fc-2g: web-02 512
host-3 4096 MB
quorum: host-3
horizon: 0:40
tell: everything
0:10 fail host-1
--------------------------------------------------------------------------------
    0.000  storage  quorum is online on host-3
    0.000  cluster  host-3 owns quorum disk quorum
    0.000  storage  lun-web-01 is online on host-1
    0.000  vm       web-01 runs on host-1
    0.000  vm       web-02 cannot run here: host-2 has Fibre Channel adapters and array-1 speaks iSCSI; it would take iSCSI adapters in host-2
    0.000  cluster  no failover capacity is kept
    0.000  host     host-1 now carries 400 MHz and 1312 MB
    0.000  host     host-2 now carries 0 MHz and 768 MB
    0.000  host     host-3 now carries 0 MHz and 768 MB
   10.000  script   fail host-1
   10.000  host     host-1 loses power
   10.000  vm       web-01 is lost with host-1
   10.000  host     host-1 now carries 0 MHz and 0 MB
   10.501  cluster  host-2 misses a heartbeat of host-1
   16.501  cluster  host-2 suspects host-1: all its heartbeats are missing
   16.501  vm       web-01 waits until the nodes agree who is left
   16.501  cluster  host-2 starts a regroup
   22.001  cluster  the regroup ends with host-2, host-3
   22.001  cluster  host-2 declares host-1 failed
   23.858  cluster  host-3 renews its reservation of quorum disk quorum and keeps it
   24.358  vm       web-01 goes to host-3: next owner after host-1
   24.358  storage  host-3 reserves lun-web-01 and brings it online
   24.358  vm       web-01 waits until host-3 has lun-web-01 online
   29.358  storage  lun-web-01 is online on host-3
   29.358  vm       web-01 is started by its script on host-3
   31.358  vm       web-01 is powered on at host-3 and boots
   31.358  host     host-3 now carries 800 MHz and 1312 MB
