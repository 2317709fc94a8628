# host-2 has no path to logs: it cannot have data either, which is in the same group. host-3 can.
host-1 4096 MB: app-01 512, log-01 512
host-2 4096 MB
host-3 4096 MB
lun data: app-01
lun logs: log-01
mount data: logs
zone logs: host-1, host-3
horizon: 2:00
0:10 migrate app-01 to host-2
0:20 migrate app-01
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   "migrate app-01 to host-2" has no effect: host-2 has no path to logs, which is not zoned to it; it would take logs zoned to host-2
   20.000  script   migrate app-01
   20.000  move     app-01 is to be saved on host-1 and resumed on host-3
   20.000  move     log-01 is to be saved on host-1 and resumed on host-3
   20.000  move     app-01 stands still while its memory is written to data
   20.000  move     log-01 stands still while its memory is written to logs
   29.810  move     app-01 is saved on disk
   29.810  move     log-01 is saved on disk
   32.810  move     app-01 is handed to host-3 with its disk
   32.810  move     log-01 is handed to host-3 with its disk
   35.810  move     app-01 is read back from data on host-3
   38.310  move     log-01 is read back from logs on host-3
   43.620  move     app-01 runs on host-3 after standing still for 23.62 s
   46.120  move     log-01 runs on host-3 after standing still for 26.12 s
