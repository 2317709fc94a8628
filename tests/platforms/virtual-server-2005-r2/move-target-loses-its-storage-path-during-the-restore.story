# Half of the 2,048 MB are read back when the path goes. The state on the disk is whole: the next
# owner reads it again.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 2048
quorum: host-2
2:00 migrate sql-01 to host-1
2:36 lose storage path of host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-2 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
  120.000  script   migrate sql-01 to host-1
  120.000  move     sql-01 is to be saved on host-2 and resumed on host-1
  120.000  move     sql-01 stands still while its memory is written to lun-sql-01
  139.119  move     sql-01 is saved on disk
  140.619  move     sql-01 is handed to host-1 with its disk
  143.619  move     sql-01 is read back from lun-sql-01 on host-1
  156.000  script   lose storage path of host-1
  156.000  storage  host-1 loses its path to array-1
  156.000  storage  web-01 waits for its disk and answers nobody: host-1 has no path to array-1
  156.931  storage  the disk resource of lun-web-01 fails: host-1 has no path to array-1
  156.931  vm       web-01 is turned off on host-1: its disk has failed
  156.931  storage  the disk resource of lun-sql-01 fails: host-1 has no path to array-1
  159.431  storage  the disk resource of lun-web-01 fails: host-1 has no path to array-1
  159.431  storage  the disk resource of lun-sql-01 fails: host-1 has no path to array-1
  161.931  storage  the disk resource of lun-web-01 fails: host-1 has no path to array-1
  161.931  storage  the disk resource of lun-sql-01 fails: host-1 has no path to array-1
  164.431  storage  the disk resource of lun-web-01 fails: host-1 has no path to array-1
  164.431  storage  the disk resource of lun-sql-01 fails: host-1 has no path to array-1
  164.431  move     sql-01 is saved on disk
  164.431  move     sql-01 is handed to host-2 with its disk
  169.931  move     sql-01 is read back from lun-sql-01 on host-2
  171.931  vm       web-01 is powered on at host-2 and boots
  189.892  vm       sql-01 serves on host-2
  281.931  vm       web-01 serves on host-2
