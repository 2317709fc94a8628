# As on Virtual Server, with 2 s for a disk: MSCS does not try again by itself.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 512
quorum: host-1
2:00 fail LUN lun-sql-01
6:00 return LUN lun-sql-01
7:00 power on sql-01
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
  120.000  script   fail LUN lun-sql-01
  120.000  storage  lun-sql-01 is lost: no host finds it any more
  120.000  storage  sql-01 waits for its disk and answers nobody: host-2 finds lun-sql-01 gone
  120.953  storage  the disk resource of lun-sql-01 fails: host-2 finds lun-sql-01 gone
  120.953  vm       sql-01 is turned off on host-2: its disk has failed
  122.953  storage  the disk resource of lun-sql-01 fails: host-2 finds lun-sql-01 gone
  124.953  storage  the disk resource of lun-sql-01 fails: host-2 finds lun-sql-01 gone
  126.953  storage  the disk resource of lun-sql-01 fails: host-2 finds lun-sql-01 gone
  126.953  vm       sql-01 is given up: no node can take it (host-1: finds lun-sql-01 gone; host-2: is where its start failed); it would take lun-sql-01 back
  360.000  script   return LUN lun-sql-01
  360.000  storage  lun-sql-01 is back, with what was on it
  420.000  script   power on sql-01
  424.000  vm       sql-01 is powered on at host-2 and boots
  534.000  vm       sql-01 serves on host-2
