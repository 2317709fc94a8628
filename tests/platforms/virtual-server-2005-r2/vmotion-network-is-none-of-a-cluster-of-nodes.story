# Live state goes by the disk here: no such network, and a move as ever.
host-1 4096 MB: web-01 512
host-2 4096 MB
0:30 lose vmotion network of host-1
1:00 migrate web-01 to host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   30.000  script   "lose vmotion network of host-1" has no effect: what a VM has in memory goes by its disk here, and over no network
   60.000  script   migrate web-01 to host-2
   60.000  move     web-01 is to be saved on host-1 and resumed on host-2
   60.000  move     web-01 stands still while its memory is written to lun-web-01
   65.155  move     web-01 is saved on disk
   66.655  move     web-01 is handed to host-2 with its disk
   69.655  move     web-01 is read back from lun-web-01 on host-2
   75.310  move     web-01 runs on host-2 after standing still for 15.31 s
