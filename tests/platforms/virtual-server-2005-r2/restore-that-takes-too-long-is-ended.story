# The save of 2,048 MB runs alone, 18.618 s with 20 allowed. The restore shares the array with
# the boots of four VMs and takes longer: it is ended, and the VM boots from the start.
host-1 16384 MB: sql-01 2048
host-2 16384 MB cores 8: b-01 512 off, b-02 512 off, b-03 512 off, b-04 512 off
array: 111 MB/s
set: pendingTimeout 20, bootReadMB 4000
horizon: 5:00
0:10 migrate sql-01 to host-2
0:28 power on b-01
0:28 power on b-02
0:28 power on b-03
0:28 power on b-04
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   migrate sql-01 to host-2
   10.000  move     sql-01 is to be saved on host-1 and resumed on host-2
   10.000  move     sql-01 stands still while its memory is written to lun-sql-01
   28.000  script   power on b-01
   28.000  script   power on b-02
   28.000  script   power on b-03
   28.000  script   power on b-04
   29.119  move     sql-01 is saved on disk
   30.000  vm       b-01 is powered on at host-2 and boots
   30.000  vm       b-02 is powered on at host-2 and boots
   30.000  vm       b-03 is powered on at host-2 and boots
   30.000  vm       b-04 is powered on at host-2 and boots
   30.619  move     sql-01 is handed to host-2 with its disk
   33.619  move     sql-01 is read back from lun-sql-01 on host-2
   53.619  vm       sql-01 is turned off on host-2: reading its memory back has taken longer than 20 s
   55.619  vm       sql-01 is powered on at host-2 and boots
  230.412  vm       b-01 serves on host-2
  230.412  vm       b-02 serves on host-2
  230.412  vm       b-03 serves on host-2
  230.412  vm       b-04 serves on host-2
  243.789  vm       sql-01 serves on host-2
