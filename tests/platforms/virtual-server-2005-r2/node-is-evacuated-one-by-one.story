# Each alone takes 4.655 s each way, and the second goes when the first runs: each stands still for
# 15.310 s.
host-1 4096 MB: web-01 512, sql-01 512
host-2 4096 MB
horizon: 1:00
0:10 evacuate host-1 one by one
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   evacuate host-1 one by one
   10.000  host     host-1 is paused: it keeps what it runs and accepts no group
   10.000  move     web-01 is to be saved on host-1 and resumed on host-2
   10.000  move     web-01 stands still while its memory is written to lun-web-01
   15.155  move     web-01 is saved on disk
   16.655  move     web-01 is handed to host-2 with its disk
   19.655  move     web-01 is read back from lun-web-01 on host-2
   25.310  move     web-01 runs on host-2 after standing still for 15.31 s
   25.310  move     sql-01 is to be saved on host-1 and resumed on host-2
   25.310  move     sql-01 stands still while its memory is written to lun-sql-01
   30.465  move     sql-01 is saved on disk
   31.965  move     sql-01 is handed to host-2 with its disk
   34.965  move     sql-01 is read back from lun-sql-01 on host-2
   40.620  move     sql-01 runs on host-2 after standing still for 15.31 s
