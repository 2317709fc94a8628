# Both groups are saved side by side and share the wire: 1,024 MB at 110 MB/s take 9.309 s each way.
# The paused node takes none back, until it is resumed.
host-1 4096 MB: web-01 512, sql-01 512
host-2 4096 MB
horizon: 3:00
0:10 evacuate host-1 in parallel
1:00 migrate web-01 to host-1
1:10 resume host-1
1:20 migrate web-01 to host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   evacuate host-1 in parallel
   10.000  host     host-1 is paused: it keeps what it runs and accepts no group
   10.000  move     web-01 is to be saved on host-1 and resumed on host-2
   10.000  move     sql-01 is to be saved on host-1 and resumed on host-2
   10.000  move     web-01 stands still while its memory is written to lun-web-01
   10.000  move     sql-01 stands still while its memory is written to lun-sql-01
   19.810  move     sql-01 is saved on disk
   19.810  move     web-01 is saved on disk
   21.310  move     sql-01 is handed to host-2 with its disk
   21.310  move     web-01 is handed to host-2 with its disk
   24.310  move     sql-01 is read back from lun-sql-01 on host-2
   24.310  move     web-01 is read back from lun-web-01 on host-2
   34.620  move     sql-01 runs on host-2 after standing still for 24.62 s
   34.620  move     web-01 runs on host-2 after standing still for 24.62 s
   60.000  script   "migrate web-01 to host-1" has no effect: host-1 is paused; it would take host-1 to be resumed
   70.000  script   resume host-1
   70.000  host     host-1 is resumed and accepts groups again
   80.000  script   migrate web-01 to host-1
   80.000  move     web-01 is to be saved on host-2 and resumed on host-1
   80.000  move     web-01 stands still while its memory is written to lun-web-01
   85.155  move     web-01 is saved on disk
   86.655  move     web-01 is handed to host-1 with its disk
   89.655  move     web-01 is read back from lun-web-01 on host-1
   95.310  move     web-01 runs on host-1 after standing still for 15.31 s
