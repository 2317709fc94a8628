# Only the groups on array-2 fail; its VM is given up, and brought back by hand.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 512
lun sql: sql-01
array array-2: sql
quorum: host-1
2:00 fail array array-2
3:00 lose storage path of host-1 to array-2
5:00 return array array-2
6:00 power on sql-01
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
  120.000  script   fail array array-2
  120.000  storage  array-2 is lost with all its LUNs
  120.000  storage  sql-01 waits for its disk and answers nobody: host-2 finds array-2 gone
  120.953  storage  the disk resource of sql fails: host-2 finds array-2 gone
  120.953  vm       sql-01 is turned off on host-2: its disk has failed
  123.453  storage  the disk resource of sql fails: host-2 finds array-2 gone
  125.953  storage  the disk resource of sql fails: host-2 finds array-2 gone
  128.453  storage  the disk resource of sql fails: host-2 finds array-2 gone
  128.453  vm       sql-01 is given up: no node can take it (host-1: finds array-2 gone; host-2: is where its start failed); it would take array-2 back
  180.000  script   lose storage path of host-1 to array-2
  180.000  storage  host-1 loses its path to array-2
  300.000  script   return array array-2
  300.000  storage  array-2 is back, with what was on its LUNs
  360.000  script   power on sql-01
  364.500  vm       sql-01 is powered on at host-2 and boots
  474.500  vm       sql-01 serves on host-2
