# 2,048 MB over iSCSI at 110 MB/s would take 18.6 s. 275 MB are written in the 2.5 s from 120.5 s on,
# 1,755 MB in 117 s at 15 MB/s, the last 18 MB in 0.164 s: less than the 180 s that would end the save.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 2048
quorum: host-2
2:00 migrate sql-01 to host-1
2:03 slow array array-1 to 10 %
4:00 recover array array-1
--------------------------------------------------------------------------------
    0.000  cluster  host-2 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
  120.000  script   migrate sql-01 to host-1
  120.000  move     sql-01 is to be saved on host-2 and resumed on host-1
  120.000  move     sql-01 stands still while its memory is written to lun-sql-01
  123.000  script   slow array array-1 to 10 %
  123.000  storage  array-1 slows down to 10 % of its speed
  240.000  script   recover array array-1
  240.000  storage  array-1 is as fast as before
  240.164  move     sql-01 is saved on disk
  241.664  move     sql-01 is handed to host-1 with its disk
  244.664  move     sql-01 is read back from lun-sql-01 on host-1
  264.283  move     sql-01 runs on host-1 after standing still for 144.283 s
