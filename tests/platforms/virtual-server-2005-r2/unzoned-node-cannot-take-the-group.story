# host-2 is next in the list and is not zoned to the disk: host-3 takes the group.
host-1 4096 MB: web-01 512 owners host-1>host-2>host-3
host-2 4096 MB: web-02 512
host-3 4096 MB
lun data: web-01
lun other: web-02
zone data: host-1, host-3
zone other: host-1
quorum: host-3
horizon: 3:00
0:05 migrate web-01 to host-2
0:10 fail host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-3 owns quorum disk quorum
    0.000  vm       web-02 cannot run here: host-2 has no path to other, which is not zoned to it; it would take other zoned to host-2
    0.000  cluster  no failover capacity is kept
    5.000  script   "migrate web-01 to host-2" has no effect: host-2 has no path to data, which is not zoned to it; it would take data zoned to host-2
   10.000  script   fail host-1
   10.000  host     host-1 loses power
   10.000  vm       web-01 is lost with host-1
   10.501  cluster  host-2 misses a heartbeat of host-1
   16.501  cluster  host-2 suspects host-1: all its heartbeats are missing
   16.501  cluster  host-2 starts a regroup
   22.001  cluster  the regroup ends with host-2, host-3
   22.001  cluster  host-2 declares host-1 failed
   23.858  cluster  host-3 renews its reservation of quorum disk quorum and keeps it
   31.358  vm       web-01 is powered on at host-3 and boots
  141.358  vm       web-01 serves on host-3
