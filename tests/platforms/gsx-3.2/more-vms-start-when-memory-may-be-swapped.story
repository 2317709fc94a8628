# Half of each VM's memory may be swapped: app-01 wants 512 + 62 = 574 MB, and host-2 has 1280 less
# 256 + 62 of file-01, 962. It starts where it would not fit. 1536 MB are wanted and 1280 - 124 =
# 1156 there: 380 / 1536 = 0.247 of all memory is swapped, so both run 1 + 20 x 0.247 = 5.95 times
# slower, the boot of app-01 as well.
set: residentShare 0.5
horizon: 20:00
host-1 4096 MB: app-01 1024
host-2 2048 MB: file-01 512
quorum: host-2
2:00 fail host-1
--------------------------------------------------------------------------------
     0.000  cluster  host-2 owns quorum disk quorum
     0.000  cluster  no failover capacity is kept
   120.000  script   fail host-1
   120.000  host     host-1 loses power
   120.000  vm       app-01 is lost with host-1
   120.901  cluster  host-2 misses a heartbeat of host-1
   126.901  cluster  host-2 suspects host-1: all its heartbeats are missing
   126.901  cluster  host-2 starts a regroup
   132.401  cluster  the regroup ends with host-2
   132.401  cluster  host-2 declares host-1 failed
   132.953  cluster  host-2 renews its reservation of quorum disk quorum and keeps it
   140.453  vm       app-01 is powered on at host-2 and boots
   696.593  vm       app-01 serves on host-2
