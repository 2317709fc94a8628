# The first in the list that is not the owner.
host-1 4096 MB: file-01 512 owners host-1>host-3>host-2
host-2 4096 MB
host-3 4096 MB
horizon: 1:00
0:10 migrate file-01
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   migrate file-01
   10.000  move     file-01 is to be saved on host-1 and resumed on host-3
   10.000  move     file-01 stands still while its memory is written to lun-file-01
   15.155  move     file-01 is saved on disk
   16.655  move     file-01 is handed to host-3 with its disk
   19.655  move     file-01 is read back from lun-file-01 on host-3
   25.310  move     file-01 runs on host-3 after standing still for 15.31 s
