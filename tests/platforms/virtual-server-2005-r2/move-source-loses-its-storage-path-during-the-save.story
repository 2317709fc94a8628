# 0.5 s freeze, then 2,048 MB over iSCSI: at 123 s some of it is on disk, and no more comes. What
# is in memory is lost; the group goes where the disk is reached, and the VM boots there.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 2048
quorum: host-1
2:00 migrate sql-01 to host-1
2:03 lose storage path of host-2
4:00 heal storage path of host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
  120.000  script   migrate sql-01 to host-1
  120.000  move     sql-01 is to be saved on host-2 and resumed on host-1
  120.000  move     sql-01 stands still while its memory is written to lun-sql-01
  123.000  script   lose storage path of host-2
  123.000  storage  host-2 loses its path to array-1
  123.953  storage  the disk resource of lun-sql-01 fails: host-2 has no path to array-1
  123.953  vm       sql-01 is turned off on host-2: its disk has failed
  126.453  storage  the disk resource of lun-sql-01 fails: host-2 has no path to array-1
  128.953  storage  the disk resource of lun-sql-01 fails: host-2 has no path to array-1
  131.453  storage  the disk resource of lun-sql-01 fails: host-2 has no path to array-1
  138.953  vm       sql-01 is powered on at host-1 and boots
  240.000  script   heal storage path of host-2
  240.000  storage  host-2 has its path to array-1 again
  248.953  vm       sql-01 serves on host-1
