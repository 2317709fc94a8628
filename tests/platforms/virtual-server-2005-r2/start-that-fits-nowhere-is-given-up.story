# FailoverThreshold of Windows Server 2003: ten failovers after failed starts, whatever the number of nodes.
# On each node one start and three restarts within 900 s, 2 s each: host-1 from 30.431 s to 38.431 s, host-3 to 50.931 s.
# From then on the restarts of the last 900 s are used up on both: one start on each return, 1.5 + 0.5 + 2.5 + 2 s after
# the last. The third failover ends so at 63.931 s (57.431 + 6.5), the tenth at 57.431 + 8 x 6.5 = 109.431 s.
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
   58.931  storage  host-1 takes lun-sql-01 offline and releases it
   58.931  vm       sql-01 goes to host-3: next owner after host-1
   59.431  storage  host-3 reserves lun-sql-01 and brings it online
   59.431  vm       sql-01 waits until host-3 has lun-sql-01 online
   61.931  storage  lun-sql-01 is online on host-3
   61.931  vm       sql-01 is started by its script on host-3
   63.931  vm       restart of sql-01 on host-3 is refused: 2080 MB wanted, 736 MB free; it would take 1344 MB more on host-3
   65.431  storage  host-3 takes lun-sql-01 offline and releases it
   65.431  vm       sql-01 goes to host-1: next owner after host-3
   65.931  storage  host-1 reserves lun-sql-01 and brings it online
   65.931  vm       sql-01 waits until host-1 has lun-sql-01 online
   68.431  storage  lun-sql-01 is online on host-1
   68.431  vm       sql-01 is started by its script on host-1
   70.431  vm       restart of sql-01 on host-1 is refused: 2080 MB wanted, 736 MB free; it would take 1344 MB more on host-1
   71.931  storage  host-1 takes lun-sql-01 offline and releases it
   71.931  vm       sql-01 goes to host-3: next owner after host-1
   72.431  storage  host-3 reserves lun-sql-01 and brings it online
   72.431  vm       sql-01 waits until host-3 has lun-sql-01 online
   74.931  storage  lun-sql-01 is online on host-3
   74.931  vm       sql-01 is started by its script on host-3
   76.931  vm       restart of sql-01 on host-3 is refused: 2080 MB wanted, 736 MB free; it would take 1344 MB more on host-3
   78.431  storage  host-3 takes lun-sql-01 offline and releases it
   78.431  vm       sql-01 goes to host-1: next owner after host-3
   78.931  storage  host-1 reserves lun-sql-01 and brings it online
   78.931  vm       sql-01 waits until host-1 has lun-sql-01 online
   81.431  storage  lun-sql-01 is online on host-1
   81.431  vm       sql-01 is started by its script on host-1
   83.431  vm       restart of sql-01 on host-1 is refused: 2080 MB wanted, 736 MB free; it would take 1344 MB more on host-1
   84.931  storage  host-1 takes lun-sql-01 offline and releases it
   84.931  vm       sql-01 goes to host-3: next owner after host-1
   85.431  storage  host-3 reserves lun-sql-01 and brings it online
   85.431  vm       sql-01 waits until host-3 has lun-sql-01 online
   87.931  storage  lun-sql-01 is online on host-3
   87.931  vm       sql-01 is started by its script on host-3
   89.931  vm       restart of sql-01 on host-3 is refused: 2080 MB wanted, 736 MB free; it would take 1344 MB more on host-3
   91.431  storage  host-3 takes lun-sql-01 offline and releases it
   91.431  vm       sql-01 goes to host-1: next owner after host-3
   91.931  storage  host-1 reserves lun-sql-01 and brings it online
   91.931  vm       sql-01 waits until host-1 has lun-sql-01 online
   94.431  storage  lun-sql-01 is online on host-1
   94.431  vm       sql-01 is started by its script on host-1
   96.431  vm       restart of sql-01 on host-1 is refused: 2080 MB wanted, 736 MB free; it would take 1344 MB more on host-1
   97.931  storage  host-1 takes lun-sql-01 offline and releases it
   97.931  vm       sql-01 goes to host-3: next owner after host-1
   98.431  storage  host-3 reserves lun-sql-01 and brings it online
   98.431  vm       sql-01 waits until host-3 has lun-sql-01 online
  100.931  storage  lun-sql-01 is online on host-3
  100.931  vm       sql-01 is started by its script on host-3
  102.931  vm       restart of sql-01 on host-3 is refused: 2080 MB wanted, 736 MB free; it would take 1344 MB more on host-3
  104.431  storage  host-3 takes lun-sql-01 offline and releases it
  104.431  vm       sql-01 goes to host-1: next owner after host-3
  104.931  storage  host-1 reserves lun-sql-01 and brings it online
  104.931  vm       sql-01 waits until host-1 has lun-sql-01 online
  107.431  storage  lun-sql-01 is online on host-1
  107.431  vm       sql-01 is started by its script on host-1
  109.431  vm       restart of sql-01 on host-1 is refused: 2080 MB wanted, 736 MB free; it would take 1344 MB more on host-1
  109.431  vm       sql-01 is given up: its group has failed over 10 times and found no room; it would take 1344 MB more on host-1
