# host-2 renews its reservations at 120.953; the disk fails there, is restarted three times at 2.5 s
# each (123.453, 125.953, 128.453), and the group goes: 0.5 s for the move, 5 s to break the
# reservation that host-2 could not release, 2 s power-on = 135.953, 90 s boot, 20 s application.
# host-2 stays a member all the time: heartbeats need no storage.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 512
quorum: host-1
2:00 lose storage path of host-2
3:00 migrate web-01 to host-2
6:00 heal storage path of host-2
7:00 migrate sql-01 to host-2
tell: everything
--------------------------------------------------------------------------------
    0.000  storage  quorum is online on host-1
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  storage  lun-web-01 is online on host-1
    0.000  vm       web-01 runs on host-1
    0.000  storage  lun-sql-01 is online on host-2
    0.000  vm       sql-01 runs on host-2
    0.000  cluster  no failover capacity is kept
    0.000  host     host-1 now carries 400 MHz and 1312 MB
    0.000  host     host-2 now carries 400 MHz and 1312 MB
  120.000  script   lose storage path of host-2
  120.000  storage  host-2 loses its path to array-1
  120.000  storage  sql-01 waits for its disk and answers nobody: host-2 has no path to array-1
  120.953  storage  the disk resource of lun-sql-01 fails: host-2 has no path to array-1
  120.953  vm       sql-01 is turned off on host-2: its disk has failed
  120.953  storage  host-2 reserves lun-sql-01 and brings it online
  120.953  vm       sql-01 waits until host-2 has lun-sql-01 online
  120.953  host     host-2 now carries 0 MHz and 768 MB
  123.453  storage  the disk resource of lun-sql-01 fails: host-2 has no path to array-1
  123.453  storage  host-2 reserves lun-sql-01 and brings it online
  123.453  vm       sql-01 waits until host-2 has lun-sql-01 online
  125.953  storage  the disk resource of lun-sql-01 fails: host-2 has no path to array-1
  125.953  storage  host-2 reserves lun-sql-01 and brings it online
  125.953  vm       sql-01 waits until host-2 has lun-sql-01 online
  128.453  storage  the disk resource of lun-sql-01 fails: host-2 has no path to array-1
  128.453  vm       sql-01 goes with its group to host-1
  128.453  vm       sql-01 goes to host-1: next owner after host-2
  128.953  storage  host-1 reserves lun-sql-01 and brings it online
  128.953  vm       sql-01 waits until host-1 has lun-sql-01 online
  133.953  storage  lun-sql-01 is online on host-1
  133.953  vm       sql-01 is started by its script on host-1
  135.953  vm       sql-01 is powered on at host-1 and boots
  135.953  host     host-1 now carries 1200 MHz and 1856 MB
  180.000  script   "migrate web-01 to host-2" has no effect: host-2 has no path to array-1; it would take the path of host-2 to array-1 back
  225.953  vm       sql-01 has booted and starts its application
  245.953  vm       sql-01 serves on host-1
  245.953  host     host-1 now carries 800 MHz and 1856 MB
  360.000  script   heal storage path of host-2
  360.000  storage  host-2 has its path to array-1 again
  420.000  script   migrate sql-01 to host-2
  420.000  move     sql-01 is to be saved on host-1 and resumed on host-2
  420.000  move     sql-01 stands still while its memory is written to lun-sql-01
  420.000  host     host-1 now carries 400 MHz and 1856 MB
  425.155  move     sql-01 is saved on disk
  425.155  host     host-1 now carries 400 MHz and 1312 MB
  426.655  storage  host-1 takes lun-sql-01 offline and releases it
  426.655  move     sql-01 is handed to host-2 with its disk
  427.155  storage  host-2 reserves lun-sql-01 and brings it online
  429.655  storage  lun-sql-01 is online on host-2
  429.655  move     sql-01 is read back from lun-sql-01 on host-2
  429.655  host     host-2 now carries 0 MHz and 1312 MB
  435.310  move     sql-01 runs on host-2 after standing still for 15.31 s
  435.310  host     host-2 now carries 400 MHz and 1312 MB
