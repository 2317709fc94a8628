# No restart in place is allowed, so web-01 takes its group along. sql-01 would be found at 16.674 and
# goes with it instead; what stands still cannot crash; a group on its way cannot be moved.
host-1 4096 MB: web-01 512, sql-01 512, mail-01 512
host-2 4096 MB
lun data: web-01, sql-01, mail-01
set: restartThreshold 0
horizon: 4:00
0:10 crash web-01
0:13 crash sql-01
0:15 crash mail-01
0:16 migrate mail-01 to host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   crash web-01
   10.000  vm       web-01 stops by itself on host-1
   13.000  script   crash sql-01
   13.000  vm       sql-01 stops by itself on host-1
   14.248  vm       host-1 finds that web-01 does not run: its resource has failed
   14.248  move     mail-01 stands still while its memory is written to data
   15.000  script   "crash mail-01" has no effect: mail-01 stands still on its way
   16.000  script   "migrate mail-01 to host-1" has no effect: web-01 is down
   19.403  move     mail-01 is saved on disk
   20.903  move     mail-01 is handed to host-2 with its disk
   23.903  move     mail-01 is read back from data on host-2
   25.903  vm       web-01 is powered on at host-2 and boots
   25.903  vm       sql-01 is powered on at host-2 and boots
   29.670  vm       mail-01 serves on host-2
  135.903  vm       sql-01 serves on host-2
  135.903  vm       web-01 serves on host-2
