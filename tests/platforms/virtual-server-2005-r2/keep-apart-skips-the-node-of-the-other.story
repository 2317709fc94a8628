# host-1 is next in the list of dc-02 and has dc-01, so host-3 is taken.
host-1 4096 MB: dc-01 512
host-2 4096 MB: dc-02 512 owners host-2>host-1>host-3
host-3 4096 MB
quorum: host-1
apart: dc-01, dc-02
horizon: 1:00
tell: everything
0:10 fail host-2
--------------------------------------------------------------------------------
    0.000  storage  quorum is online on host-1
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  storage  lun-dc-01 is online on host-1
    0.000  vm       dc-01 runs on host-1
    0.000  storage  lun-dc-02 is online on host-2
    0.000  vm       dc-02 runs on host-2
    0.000  cluster  no failover capacity is kept
    0.000  host     host-1 now carries 400 MHz and 1312 MB
    0.000  host     host-2 now carries 400 MHz and 1312 MB
    0.000  host     host-3 now carries 0 MHz and 768 MB
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  vm       dc-02 is lost with host-2
   10.000  host     host-2 now carries 0 MHz and 0 MB
   10.793  cluster  host-1 misses a heartbeat of host-2
   16.793  cluster  host-1 suspects host-2: all its heartbeats are missing
   16.793  vm       dc-02 waits until the nodes agree who is left
   16.793  cluster  host-1 starts a regroup
   22.293  cluster  the regroup ends with host-1, host-3
   22.293  cluster  host-1 declares host-2 failed
   24.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
   25.431  vm       dc-02 goes to host-3: next owner after host-2
   25.431  storage  host-3 reserves lun-dc-02 and brings it online
   25.431  vm       dc-02 waits until host-3 has lun-dc-02 online
   30.431  storage  lun-dc-02 is online on host-3
   30.431  vm       dc-02 is started by its script on host-3
   32.431  vm       dc-02 is powered on at host-3 and boots
   32.431  host     host-3 now carries 800 MHz and 1312 MB
