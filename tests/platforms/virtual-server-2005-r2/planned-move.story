# Freeze 0.5, 512 MB at 110 MB/s 4.655, disk offline 1.5, owner 0.5, disk online 2.5, 4.655 back,
# resume 1: 15.310 s, and the VM stands still all the time.
host-1 4096 MB: file-01 512
host-2 4096 MB
horizon: 1:00
tell: everything
0:10 migrate file-01 to host-2
--------------------------------------------------------------------------------
    0.000  storage  quorum is online on host-1
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  storage  lun-file-01 is online on host-1
    0.000  vm       file-01 runs on host-1
    0.000  cluster  no failover capacity is kept
    0.000  host     host-1 now carries 400 MHz and 1312 MB
    0.000  host     host-2 now carries 0 MHz and 768 MB
   10.000  script   migrate file-01 to host-2
   10.000  move     file-01 is to be saved on host-1 and resumed on host-2
   10.000  move     file-01 stands still while its memory is written to lun-file-01
   10.000  host     host-1 now carries 0 MHz and 1312 MB
   15.155  move     file-01 is saved on disk
   15.155  host     host-1 now carries 0 MHz and 768 MB
   16.655  storage  host-1 takes lun-file-01 offline and releases it
   16.655  move     file-01 is handed to host-2 with its disk
   17.155  storage  host-2 reserves lun-file-01 and brings it online
   19.655  storage  lun-file-01 is online on host-2
   19.655  move     file-01 is read back from lun-file-01 on host-2
   19.655  host     host-2 now carries 0 MHz and 1312 MB
   25.310  move     file-01 runs on host-2 after standing still for 15.31 s
   25.310  host     host-2 now carries 400 MHz and 1312 MB
