# The group of a VM that is off moves without a word about the VM; until its disk is online on the
# other node nothing can be started from it.
host-1 4096 MB: web-01 512 off
host-2 4096 MB
horizon: 2:30
tell: everything
0:10 migrate web-01 to host-2
0:12 power on web-01
0:13 migrate web-01 to host-1
0:15 power on web-01
--------------------------------------------------------------------------------
    0.000  storage  quorum is online on host-1
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  storage  lun-web-01 is online on host-1
    0.000  cluster  no failover capacity is kept
    0.000  host     host-1 now carries 0 MHz and 768 MB
    0.000  host     host-2 now carries 0 MHz and 768 MB
   10.000  script   migrate web-01 to host-2
   11.500  storage  host-1 takes lun-web-01 offline and releases it
   11.500  vm       web-01 goes to host-2: as asked
   12.000  script   "power on web-01" has no effect: the group on lun-web-01 is busy
   12.000  storage  host-2 reserves lun-web-01 and brings it online
   13.000  script   "migrate web-01 to host-1" has no effect: the group on lun-web-01 is busy
   14.500  storage  lun-web-01 is online on host-2
   15.000  script   power on web-01
   15.000  vm       web-01 is started by its script on host-2
   17.000  vm       web-01 is powered on at host-2 and boots
   17.000  host     host-2 now carries 800 MHz and 1312 MB
  107.000  vm       web-01 has booted and starts its application
  127.000  vm       web-01 serves on host-2
  127.000  host     host-2 now carries 400 MHz and 1312 MB
