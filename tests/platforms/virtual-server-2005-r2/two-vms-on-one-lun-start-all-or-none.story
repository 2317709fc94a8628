# host-1 has 1280 MB for VMs, host-3 1120. sql-01 starts on host-1, web-01 never: the group moves
# on, sql-01 saved in the middle of its boot, and no node has room for both. Back on
# host-1 web-01 has had its three restarts of 900 s: one more start, and in the end neither runs.
# A threshold of 0 stands for the nodes less one: two failovers.
host-1 2048 MB
host-2 4096 MB: sql-01 1024 owners host-2>host-1>host-3, web-01 512
host-3 2048 MB: file-01 128
lun data: sql-01, web-01
quorum: host-1
horizon: 4:00
set: failoverThreshold 0
0:10 fail host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  vm       sql-01 is lost with host-2
   10.000  vm       web-01 is lost with host-2
   10.793  cluster  host-1 misses a heartbeat of host-2
   16.793  cluster  host-1 suspects host-2: all its heartbeats are missing
   16.793  cluster  host-1 starts a regroup
   22.293  cluster  the regroup ends with host-1, host-3
   22.293  cluster  host-1 declares host-2 failed
   24.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
   32.431  vm       sql-01 is powered on at host-1 and boots
   32.431  vm       restart of web-01 on host-1 is refused: 544 MB wanted, 224 MB free; it would take 320 MB more on host-1
   34.431  vm       restart of web-01 on host-1 is refused: 544 MB wanted, 224 MB free; it would take 320 MB more on host-1
   36.431  vm       restart of web-01 on host-1 is refused: 544 MB wanted, 224 MB free; it would take 320 MB more on host-1
   38.431  vm       restart of web-01 on host-1 is refused: 544 MB wanted, 224 MB free; it would take 320 MB more on host-1
   38.431  move     sql-01 stands still while its memory is written to data
   48.241  move     sql-01 is saved on disk
   49.741  move     sql-01 is handed to host-3 with its disk
   52.741  move     sql-01 is read back from data on host-3
   54.741  vm       restart of web-01 on host-3 is refused: 544 MB wanted, 64 MB free; it would take 480 MB more on host-3
   56.741  vm       restart of web-01 on host-3 is refused: 544 MB wanted, 64 MB free; it would take 480 MB more on host-3
   58.741  vm       restart of web-01 on host-3 is refused: 544 MB wanted, 64 MB free; it would take 480 MB more on host-3
   60.741  vm       restart of web-01 on host-3 is refused: 544 MB wanted, 64 MB free; it would take 480 MB more on host-3
   60.741  move     sql-01 is saved on disk
   62.241  move     sql-01 is handed to host-1 with its disk
   65.241  move     sql-01 is read back from data on host-1
   67.241  vm       restart of web-01 on host-1 is refused: 544 MB wanted, 224 MB free; it would take 320 MB more on host-1
   67.241  vm       sql-01 is given up: its group has failed over 2 times and found no room; it would take 320 MB more on host-1
   67.241  vm       web-01 is given up: its group has failed over 2 times and found no room; it would take 320 MB more on host-1
