# Three nodes allow two failovers after failed starts: host-1, host-3, host-1 again, given up.
# On each node one start and three restarts within 900 s, 2 s each: host-1 from 30.431 s to 38.431 s, host-3 to 50.931 s.
# Back on host-1 its three restarts of the last 900 s are used up: the one start at 55.431 s fails, and that is the end.
host-1 2048 MB: file-01 512 owners host-1
host-2 4096 MB: sql-01 2048 owners host-2
host-3 2048 MB: web-01 512 owners host-3
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
    0.000  storage  lun-web-01 is online on host-3
    0.000  vm       web-01 runs on host-3
    0.000  cluster  no failover capacity is kept
    0.000  host     host-1 now carries 400 MHz and 1312 MB
    0.000  host     host-2 now carries 400 MHz and 2848 MB
    0.000  host     host-3 now carries 400 MHz and 1312 MB
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
   32.431  vm       restart of sql-01 on host-1 is refused: 2080 MB wanted, 736 MB free; it would take 1344 MB more on host-1
   32.431  vm       sql-01 is started by its script on host-1
   34.431  vm       restart of sql-01 on host-1 is refused: 2080 MB wanted, 736 MB free; it would take 1344 MB more on host-1
   34.431  vm       sql-01 is started by its script on host-1
   36.431  vm       restart of sql-01 on host-1 is refused: 2080 MB wanted, 736 MB free; it would take 1344 MB more on host-1
   36.431  vm       sql-01 is started by its script on host-1
   38.431  vm       restart of sql-01 on host-1 is refused: 2080 MB wanted, 736 MB free; it would take 1344 MB more on host-1
   39.931  storage  host-1 takes lun-sql-01 offline and releases it
   39.931  vm       sql-01 goes to host-3: next owner after host-1
   40.431  storage  host-3 reserves lun-sql-01 and brings it online
   40.431  vm       sql-01 waits until host-3 has lun-sql-01 online
   42.931  storage  lun-sql-01 is online on host-3
   42.931  vm       sql-01 is started by its script on host-3
   44.931  vm       restart of sql-01 on host-3 is refused: 2080 MB wanted, 736 MB free; it would take 1344 MB more on host-3
   44.931  vm       sql-01 is started by its script on host-3
   46.931  vm       restart of sql-01 on host-3 is refused: 2080 MB wanted, 736 MB free; it would take 1344 MB more on host-3
   46.931  vm       sql-01 is started by its script on host-3
   48.931  vm       restart of sql-01 on host-3 is refused: 2080 MB wanted, 736 MB free; it would take 1344 MB more on host-3
   48.931  vm       sql-01 is started by its script on host-3
   50.931  vm       restart of sql-01 on host-3 is refused: 2080 MB wanted, 736 MB free; it would take 1344 MB more on host-3
   52.431  storage  host-3 takes lun-sql-01 offline and releases it
   52.431  vm       sql-01 goes to host-1: next owner after host-3
   52.931  storage  host-1 reserves lun-sql-01 and brings it online
   52.931  vm       sql-01 waits until host-1 has lun-sql-01 online
   55.431  storage  lun-sql-01 is online on host-1
   55.431  vm       sql-01 is started by its script on host-1
   57.431  vm       restart of sql-01 on host-1 is refused: 2080 MB wanted, 736 MB free; it would take 1344 MB more on host-1
   57.431  vm       sql-01 is given up: its group has failed over 2 times and found no room; it would take 1344 MB more on host-1
