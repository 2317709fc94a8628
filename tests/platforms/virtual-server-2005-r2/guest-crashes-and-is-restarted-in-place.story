# LooksAlive finds it within 5 s, at web-01's own phase; IsAlive is asked at once and agrees. Script 2,
# boot 90, application 20.
host-1 4096 MB: web-01 512
host-2 4096 MB
horizon: 4:00
tell: everything
0:10 crash web-01
--------------------------------------------------------------------------------
    0.000  storage  quorum is online on host-1
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  storage  lun-web-01 is online on host-1
    0.000  vm       web-01 runs on host-1
    0.000  cluster  no failover capacity is kept
    0.000  host     host-1 now carries 400 MHz and 1312 MB
    0.000  host     host-2 now carries 0 MHz and 768 MB
   10.000  script   crash web-01
   10.000  vm       web-01 stops by itself on host-1
   10.000  host     host-1 now carries 0 MHz and 768 MB
   14.248  vm       host-1 finds that web-01 does not run: its resource has failed
   14.248  vm       web-01 is started by its script on host-1
   16.248  vm       web-01 is powered on at host-1 and boots
   16.248  host     host-1 now carries 800 MHz and 1312 MB
  106.248  vm       web-01 has booted and starts its application
  126.248  vm       web-01 serves on host-1
  126.248  host     host-1 now carries 400 MHz and 1312 MB
