# host-2 is lost: the next in the list is host-4, not host-1 at its top, and not host-3, which is
# not in it.
host-1 4096 MB
host-2 4096 MB: web-01 512 owners host-1>host-2>host-4
host-3 4096 MB
host-4 4096 MB
quorum: host-3
horizon: 1:00
tell: everything
0:10 fail host-2
--------------------------------------------------------------------------------
    0.000  storage  quorum is online on host-3
    0.000  cluster  host-3 owns quorum disk quorum
    0.000  storage  lun-web-01 is online on host-2
    0.000  vm       web-01 runs on host-2
    0.000  cluster  no failover capacity is kept
    0.000  host     host-1 now carries 0 MHz and 768 MB
    0.000  host     host-2 now carries 400 MHz and 1312 MB
    0.000  host     host-3 now carries 0 MHz and 768 MB
    0.000  host     host-4 now carries 0 MHz and 768 MB
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  vm       web-01 is lost with host-2
   10.000  host     host-2 now carries 0 MHz and 0 MB
   10.793  cluster  host-1 misses a heartbeat of host-2
   16.793  cluster  host-1 suspects host-2: all its heartbeats are missing
   16.793  vm       web-01 waits until the nodes agree who is left
   16.793  cluster  host-1 starts a regroup
   22.293  cluster  the regroup ends with host-1, host-3, host-4
   22.293  cluster  host-1 declares host-2 failed
   23.858  cluster  host-3 renews its reservation of quorum disk quorum and keeps it
   24.358  vm       web-01 goes to host-4: next owner after host-2
   24.358  storage  host-4 reserves lun-web-01 and brings it online
   24.358  vm       web-01 waits until host-4 has lun-web-01 online
   29.358  storage  lun-web-01 is online on host-4
   29.358  vm       web-01 is started by its script on host-4
   31.358  vm       web-01 is powered on at host-4 and boots
   31.358  host     host-4 now carries 800 MHz and 1312 MB
