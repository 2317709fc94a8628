# It fits nowhere but on host-3, which dies when it is saved: four tries each on host-1 and host-2,
# one on host-1 again, whose restarts are used up, and given up after the two failovers that are set.
# Its saved state stays: when web-01 has made room an operator resumes it.
host-1 2048 MB: web-01 1024 owners host-1
host-2 2048 MB: web-02 1024 owners host-2
host-3 4096 MB: sql-01 1024 owners host-3>host-1>host-2
quorum: host-1
horizon: 3:00
set: failoverThreshold 2
0:10 migrate sql-01 to host-1
0:20.5 fail host-3
1:30 power off web-01
1:40 power on sql-01
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   migrate sql-01 to host-1
   10.000  move     sql-01 is to be saved on host-3 and resumed on host-1
   10.000  move     sql-01 stands still while its memory is written to lun-sql-01
   19.810  move     sql-01 is saved on disk
   20.500  script   fail host-3
   20.500  host     host-3 loses power
   20.500  vm       sql-01 stays saved on disk while host-3 is gone
   20.736  cluster  host-1 misses a heartbeat of host-3
   26.736  cluster  host-1 suspects host-3: all its heartbeats are missing
   26.736  cluster  host-1 starts a regroup
   32.236  cluster  the regroup ends with host-1, host-2
   32.236  cluster  host-1 declares host-3 failed
   33.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
   41.431  vm       restart of sql-01 on host-1 is refused: 1056 MB wanted, 224 MB free; it would take 832 MB more on host-1
   43.431  vm       restart of sql-01 on host-1 is refused: 1056 MB wanted, 224 MB free; it would take 832 MB more on host-1
   45.431  vm       restart of sql-01 on host-1 is refused: 1056 MB wanted, 224 MB free; it would take 832 MB more on host-1
   47.431  vm       restart of sql-01 on host-1 is refused: 1056 MB wanted, 224 MB free; it would take 832 MB more on host-1
   47.431  move     sql-01 is saved on disk
   48.931  move     sql-01 is handed to host-2 with its disk
   53.931  vm       restart of sql-01 on host-2 is refused: 1056 MB wanted, 224 MB free; it would take 832 MB more on host-2
   55.931  vm       restart of sql-01 on host-2 is refused: 1056 MB wanted, 224 MB free; it would take 832 MB more on host-2
   57.931  vm       restart of sql-01 on host-2 is refused: 1056 MB wanted, 224 MB free; it would take 832 MB more on host-2
   59.931  vm       restart of sql-01 on host-2 is refused: 1056 MB wanted, 224 MB free; it would take 832 MB more on host-2
   59.931  move     sql-01 is saved on disk
   61.431  move     sql-01 is handed to host-1 with its disk
   66.431  vm       restart of sql-01 on host-1 is refused: 1056 MB wanted, 224 MB free; it would take 832 MB more on host-1
   66.431  vm       sql-01 is given up: its group has failed over 2 times and found no room; it would take 832 MB more on host-1
   90.000  script   power off web-01
   90.000  vm       web-01 is powered off as asked
  100.000  script   power on sql-01
  100.000  move     sql-01 is read back from lun-sql-01 on host-1
  110.310  vm       sql-01 serves on host-1
