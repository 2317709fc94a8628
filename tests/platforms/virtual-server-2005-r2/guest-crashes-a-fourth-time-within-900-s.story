# Three restarts in place within 900 s, then the group goes to the next node: sql-01, well all the
# time, is saved and taken along. There the count begins anew.
host-1 4096 MB: web-01 512, sql-01 512
host-2 4096 MB
lun data: web-01, sql-01
horizon: 6:00
0:10 crash web-01
0:40 crash web-01
1:10 crash web-01
1:40 crash web-01
2:20 crash web-01
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   crash web-01
   10.000  vm       web-01 stops by itself on host-1
   14.248  vm       host-1 finds that web-01 does not run: its resource has failed
   16.248  vm       web-01 is powered on at host-1 and boots
   40.000  script   crash web-01
   40.000  vm       web-01 stops by itself on host-1
   44.248  vm       host-1 finds that web-01 does not run: its resource has failed
   46.248  vm       web-01 is powered on at host-1 and boots
   70.000  script   crash web-01
   70.000  vm       web-01 stops by itself on host-1
   74.248  vm       host-1 finds that web-01 does not run: its resource has failed
   76.248  vm       web-01 is powered on at host-1 and boots
  100.000  script   crash web-01
  100.000  vm       web-01 stops by itself on host-1
  104.248  vm       host-1 finds that web-01 does not run: its resource has failed
  104.248  move     sql-01 stands still while its memory is written to data
  109.403  move     sql-01 is saved on disk
  110.903  move     sql-01 is handed to host-2 with its disk
  113.903  move     sql-01 is read back from data on host-2
  115.903  vm       web-01 is powered on at host-2 and boots
  119.613  vm       sql-01 serves on host-2
  140.000  script   crash web-01
  140.000  vm       web-01 stops by itself on host-2
  144.248  vm       host-2 finds that web-01 does not run: its resource has failed
  146.248  vm       web-01 is powered on at host-2 and boots
  256.248  vm       web-01 serves on host-2
