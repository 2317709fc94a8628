# The list of web-01 is host-3, host-1, then host-2. After host-1 comes host-2, which died with it,
# so the list wraps to host-3. One regroup, begun at 16.501, waits for both in vain: it ends at 22.001.
host-1 4096 MB: web-01 512 owners host-3>host-1
host-2 4096 MB
host-3 4096 MB
quorum: host-3
horizon: 1:00
tell: everything
0:10 fail host-2
0:10 fail host-1
--------------------------------------------------------------------------------
    0.000  storage  quorum is online on host-3
    0.000  cluster  host-3 owns quorum disk quorum
    0.000  storage  lun-web-01 is online on host-1
    0.000  vm       web-01 runs on host-1
    0.000  cluster  no failover capacity is kept
    0.000  host     host-1 now carries 400 MHz and 1312 MB
    0.000  host     host-2 now carries 0 MHz and 768 MB
    0.000  host     host-3 now carries 0 MHz and 768 MB
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  script   fail host-1
   10.000  host     host-1 loses power
   10.000  vm       web-01 is lost with host-1
   10.000  host     host-2 now carries 0 MHz and 0 MB
   10.000  host     host-1 now carries 0 MHz and 0 MB
   10.501  cluster  host-3 misses a heartbeat of host-1
   10.793  cluster  host-3 misses a heartbeat of host-2
   16.501  cluster  host-3 suspects host-1: all its heartbeats are missing
   16.501  vm       web-01 waits until the nodes agree who is left
   16.501  cluster  host-3 starts a regroup
   16.793  cluster  host-3 suspects host-2: all its heartbeats are missing
   22.001  cluster  the regroup ends with host-3
   22.001  cluster  host-3 declares host-1 failed
   22.001  cluster  host-3 declares host-2 failed
   23.858  cluster  host-3 renews its reservation of quorum disk quorum and keeps it
   24.358  vm       web-01 goes to host-3: next owner after host-1
   24.358  storage  host-3 reserves lun-web-01 and brings it online
   24.358  vm       web-01 waits until host-3 has lun-web-01 online
   29.358  storage  lun-web-01 is online on host-3
   29.358  vm       web-01 is started by its script on host-3
   31.358  vm       web-01 is powered on at host-3 and boots
   31.358  host     host-3 now carries 800 MHz and 1312 MB
