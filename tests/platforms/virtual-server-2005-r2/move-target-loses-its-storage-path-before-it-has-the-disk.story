# The save of 512 MB ends at 125.155 s. The target does not get the disk online and the group goes
# to the next owner, with the saved state on it: the VM is restored, not booted.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 512
quorum: host-2
2:00 migrate sql-01 to host-1
2:02 lose storage path of host-1
6:00 heal storage path of host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-2 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
  120.000  script   migrate sql-01 to host-1
  120.000  move     sql-01 is to be saved on host-2 and resumed on host-1
  120.000  move     sql-01 stands still while its memory is written to lun-sql-01
  122.000  script   lose storage path of host-1
  122.000  storage  host-1 loses its path to array-1
  122.000  storage  web-01 waits for its disk and answers nobody: host-1 has no path to array-1
  123.931  storage  the disk resource of lun-web-01 fails: host-1 has no path to array-1
  123.931  vm       web-01 is turned off on host-1: its disk has failed
  125.155  move     sql-01 is saved on disk
  126.431  storage  the disk resource of lun-web-01 fails: host-1 has no path to array-1
  126.655  move     sql-01 is handed to host-1 with its disk
  128.931  storage  the disk resource of lun-web-01 fails: host-1 has no path to array-1
  129.655  storage  the disk resource of lun-sql-01 fails: host-1 has no path to array-1
  131.431  storage  the disk resource of lun-web-01 fails: host-1 has no path to array-1
  132.155  storage  the disk resource of lun-sql-01 fails: host-1 has no path to array-1
  134.655  storage  the disk resource of lun-sql-01 fails: host-1 has no path to array-1
  137.155  storage  the disk resource of lun-sql-01 fails: host-1 has no path to array-1
  137.155  move     sql-01 is saved on disk
  137.155  move     sql-01 is handed to host-2 with its disk
  138.931  vm       web-01 is powered on at host-2 and boots
  142.655  move     sql-01 is read back from lun-sql-01 on host-2
  148.406  vm       sql-01 serves on host-2
  248.931  vm       web-01 serves on host-2
  360.000  script   heal storage path of host-1
  360.000  storage  host-1 has its path to array-1 again
