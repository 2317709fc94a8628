# The LUN is back, and meanwhile the owner of the failed group has lost its path: the operator moves
# the group instead. Nothing is saved or released; 0.5 s, and 5 s to break the old reservation.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 512
quorum: host-1
2:00 fail LUN lun-sql-01
3:00 lose storage path of host-2
4:00 return LUN lun-sql-01
5:00 power on sql-01
5:10 migrate sql-01 to host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
  120.000  script   fail LUN lun-sql-01
  120.000  storage  lun-sql-01 is lost: no host finds it any more
  120.000  storage  sql-01 waits for its disk and answers nobody: host-2 finds lun-sql-01 gone
  120.953  storage  the disk resource of lun-sql-01 fails: host-2 finds lun-sql-01 gone
  120.953  vm       sql-01 is turned off on host-2: its disk has failed
  123.453  storage  the disk resource of lun-sql-01 fails: host-2 finds lun-sql-01 gone
  125.953  storage  the disk resource of lun-sql-01 fails: host-2 finds lun-sql-01 gone
  128.453  storage  the disk resource of lun-sql-01 fails: host-2 finds lun-sql-01 gone
  128.453  vm       sql-01 is given up: no node can take it (host-1: finds lun-sql-01 gone; host-2: is where its start failed); it would take lun-sql-01 back
  180.000  script   lose storage path of host-2
  180.000  storage  host-2 loses its path to array-1
  240.000  script   return LUN lun-sql-01
  240.000  storage  lun-sql-01 is back, with what was on it
  300.000  script   "power on sql-01" has no effect: host-2, which owns its group, has no path to array-1
  310.000  script   migrate sql-01 to host-1
  317.500  vm       sql-01 is powered on at host-1 and boots
  427.500  vm       sql-01 serves on host-1
