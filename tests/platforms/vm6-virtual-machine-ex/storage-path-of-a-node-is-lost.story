# The disk is MSCS's resource under this add-on too: three restarts where it was, then the next owner.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 512
quorum: host-1
2:00 lose storage path of host-2
6:00 heal storage path of host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
  120.000  script   lose storage path of host-2
  120.000  storage  host-2 loses its path to array-1
  120.000  storage  sql-01 waits for its disk and answers nobody: host-2 has no path to array-1
  120.953  storage  the disk resource of lun-sql-01 fails: host-2 has no path to array-1
  120.953  vm       sql-01 is turned off on host-2: its disk has failed
  122.953  storage  the disk resource of lun-sql-01 fails: host-2 has no path to array-1
  124.953  storage  the disk resource of lun-sql-01 fails: host-2 has no path to array-1
  126.953  storage  the disk resource of lun-sql-01 fails: host-2 has no path to array-1
  134.453  vm       sql-01 is powered on at host-1 and boots
  244.453  vm       sql-01 serves on host-1
  360.000  script   heal storage path of host-2
  360.000  storage  host-2 has its path to array-1 again
