# 48 of its 90 s of boot are over when it is saved; after the restore it boots for 42 s more.
host-1 4096 MB: file-01 512 off
host-2 4096 MB
horizon: 3:00
tell: everything
0:10 power on file-01
1:00 migrate file-01 to host-2
--------------------------------------------------------------------------------
    0.000  storage  quorum is online on host-1
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  storage  lun-file-01 is online on host-1
    0.000  cluster  no failover capacity is kept
    0.000  host     host-1 now carries 0 MHz and 768 MB
    0.000  host     host-2 now carries 0 MHz and 768 MB
   10.000  script   power on file-01
   10.000  vm       file-01 is started by its script on host-1
   12.000  vm       file-01 is powered on at host-1 and boots
   12.000  host     host-1 now carries 800 MHz and 1312 MB
   60.000  script   migrate file-01 to host-2
   60.000  move     file-01 is to be saved on host-1 and resumed on host-2
   60.000  move     file-01 stands still while its memory is written to lun-file-01
   60.000  host     host-1 now carries 0 MHz and 1312 MB
   65.155  move     file-01 is saved on disk
   65.155  host     host-1 now carries 0 MHz and 768 MB
   66.655  storage  host-1 takes lun-file-01 offline and releases it
   66.655  move     file-01 is handed to host-2 with its disk
   67.155  storage  host-2 reserves lun-file-01 and brings it online
   69.655  storage  lun-file-01 is online on host-2
   69.655  move     file-01 is read back from lun-file-01 on host-2
   69.655  host     host-2 now carries 0 MHz and 1312 MB
   75.310  vm       file-01 is restored on host-2 and goes on booting
   75.310  host     host-2 now carries 800 MHz and 1312 MB
  117.310  vm       file-01 has booted and starts its application
  137.310  vm       file-01 serves on host-2
  137.310  host     host-2 now carries 400 MHz and 1312 MB
