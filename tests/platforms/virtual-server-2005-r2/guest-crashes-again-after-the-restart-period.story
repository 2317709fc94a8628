# The first crash is forgotten after 900 s, so that the fourth one is restarted in place as well.
host-1 4096 MB: web-01 512
host-2 4096 MB
horizon: 20:00
0:10 crash web-01
5:00 crash web-01
10:00 crash web-01
15:20 crash web-01
--------------------------------------------------------------------------------
     0.000  cluster  host-1 owns quorum disk quorum
     0.000  cluster  no failover capacity is kept
    10.000  script   crash web-01
    10.000  vm       web-01 stops by itself on host-1
    14.248  vm       host-1 finds that web-01 does not run: its resource has failed
    16.248  vm       web-01 is powered on at host-1 and boots
   126.248  vm       web-01 serves on host-1
   300.000  script   crash web-01
   300.000  vm       web-01 stops by itself on host-1
   304.248  vm       host-1 finds that web-01 does not run: its resource has failed
   306.248  vm       web-01 is powered on at host-1 and boots
   416.248  vm       web-01 serves on host-1
   600.000  script   crash web-01
   600.000  vm       web-01 stops by itself on host-1
   604.248  vm       host-1 finds that web-01 does not run: its resource has failed
   606.248  vm       web-01 is powered on at host-1 and boots
   716.248  vm       web-01 serves on host-1
   920.000  script   crash web-01
   920.000  vm       web-01 stops by itself on host-1
   924.248  vm       host-1 finds that web-01 does not run: its resource has failed
   926.248  vm       web-01 is powered on at host-1 and boots
  1036.248  vm       web-01 serves on host-1
