# Free on host-1: 2048 - 768 - (1024 + 32) = 224 MB. The start fails and is tried three times
# again, 2 s each; then the group goes to the next node in the list: offline 1.5, owner 0.5, online
# 2.5.
host-1 2048 MB: file-01 1024 owners host-1>host-3
host-2 4096 MB: sql-01 1024 owners host-2>host-1
host-3 4096 MB
quorum: host-1
horizon: 3:00
tell: everything
0:10 fail host-2
--------------------------------------------------------------------------------
    0.000  storage  quorum is online on host-1
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  storage  lun-file-01 is online on host-1
    0.000  vm       file-01 runs on host-1
    0.000  storage  lun-sql-01 is online on host-2
    0.000  vm       sql-01 runs on host-2
    0.000  cluster  no failover capacity is kept
    0.000  host     host-1 now carries 400 MHz and 1824 MB
    0.000  host     host-2 now carries 400 MHz and 1824 MB
    0.000  host     host-3 now carries 0 MHz and 768 MB
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  vm       sql-01 is lost with host-2
   10.000  host     host-2 now carries 0 MHz and 0 MB
   10.793  cluster  host-1 misses a heartbeat of host-2
   16.793  cluster  host-1 suspects host-2: all its heartbeats are missing
   16.793  vm       sql-01 waits until the nodes agree who is left
   16.793  cluster  host-1 starts a regroup
   22.293  cluster  the regroup ends with host-1, host-3
   22.293  cluster  host-1 declares host-2 failed
   24.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
   25.431  vm       sql-01 goes to host-1: next owner after host-2
   25.431  storage  host-1 reserves lun-sql-01 and brings it online
   25.431  vm       sql-01 waits until host-1 has lun-sql-01 online
   30.431  storage  lun-sql-01 is online on host-1
   30.431  vm       sql-01 is started by its script on host-1
   32.431  vm       restart of sql-01 on host-1 is refused: 1056 MB wanted, 224 MB free; it would take 832 MB more on host-1
   32.431  vm       sql-01 is started by its script on host-1
   34.431  vm       restart of sql-01 on host-1 is refused: 1056 MB wanted, 224 MB free; it would take 832 MB more on host-1
   34.431  vm       sql-01 is started by its script on host-1
   36.431  vm       restart of sql-01 on host-1 is refused: 1056 MB wanted, 224 MB free; it would take 832 MB more on host-1
   36.431  vm       sql-01 is started by its script on host-1
   38.431  vm       restart of sql-01 on host-1 is refused: 1056 MB wanted, 224 MB free; it would take 832 MB more on host-1
   39.931  storage  host-1 takes lun-sql-01 offline and releases it
   39.931  vm       sql-01 goes to host-3: next owner after host-1
   40.431  storage  host-3 reserves lun-sql-01 and brings it online
   40.431  vm       sql-01 waits until host-3 has lun-sql-01 online
   42.931  storage  lun-sql-01 is online on host-3
   42.931  vm       sql-01 is started by its script on host-3
   44.931  vm       sql-01 is powered on at host-3 and boots
   44.931  host     host-3 now carries 800 MHz and 1824 MB
  134.931  vm       sql-01 has booted and starts its application
  154.931  vm       sql-01 serves on host-3
  154.931  host     host-3 now carries 400 MHz and 1824 MB
