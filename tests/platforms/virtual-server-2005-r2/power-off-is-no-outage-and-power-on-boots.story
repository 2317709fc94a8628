# Asked twice, told twice.
host-1 4096 MB: web-01 512
host-2 4096 MB
horizon: 3:00
tell: everything
0:10 power off web-01
0:20 power off web-01
0:30 power on web-01
0:31 power on web-01
--------------------------------------------------------------------------------
    0.000  storage  quorum is online on host-1
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  storage  lun-web-01 is online on host-1
    0.000  vm       web-01 runs on host-1
    0.000  cluster  no failover capacity is kept
    0.000  host     host-1 now carries 400 MHz and 1312 MB
    0.000  host     host-2 now carries 0 MHz and 768 MB
   10.000  script   power off web-01
   10.000  vm       web-01 is powered off as asked
   10.000  host     host-1 now carries 0 MHz and 768 MB
   20.000  script   "power off web-01" has no effect: web-01 is off already
   30.000  script   power on web-01
   30.000  vm       web-01 is started by its script on host-1
   31.000  script   "power on web-01" has no effect: web-01 is not off
   32.000  vm       web-01 is powered on at host-1 and boots
   32.000  host     host-1 now carries 800 MHz and 1312 MB
  122.000  vm       web-01 has booted and starts its application
  142.000  vm       web-01 serves on host-1
  142.000  host     host-1 now carries 400 MHz and 1312 MB
