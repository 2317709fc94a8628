# host-2 has room for one of the two; the other cannot come back to the paused node and is given up.
host-1 4096 MB: web-01 512, sql-01 1024
host-2 2048 MB
horizon: 2:00
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
   35.120  move     sql-01 is saved on disk
   36.620  move     sql-01 is handed to host-2 with its disk
   41.620  vm       migration of sql-01 on host-2 is refused: 1056 MB wanted, 736 MB free; it would take 320 MB more on host-2
   43.620  vm       migration of sql-01 on host-2 is refused: 1056 MB wanted, 736 MB free; it would take 320 MB more on host-2
   45.620  vm       migration of sql-01 on host-2 is refused: 1056 MB wanted, 736 MB free; it would take 320 MB more on host-2
   47.620  vm       migration of sql-01 on host-2 is refused: 1056 MB wanted, 736 MB free; it would take 320 MB more on host-2
   47.620  vm       sql-01 is given up: no node can take it (host-1: is paused; host-2: is where its start failed); it would take host-1 to be resumed
