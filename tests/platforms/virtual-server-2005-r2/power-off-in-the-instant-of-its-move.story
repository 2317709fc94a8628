# Asked in the same instant: by the time the save begins there is nothing to save, and the disk
# moves alone.
host-1 4096 MB: web-01 512
host-2 4096 MB
horizon: 0:30
tell: everything
0:10 migrate web-01 to host-2
0:10 power off web-01
--------------------------------------------------------------------------------
    0.000  storage  quorum is online on host-1
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  storage  lun-web-01 is online on host-1
    0.000  vm       web-01 runs on host-1
    0.000  cluster  no failover capacity is kept
    0.000  host     host-1 now carries 400 MHz and 1312 MB
    0.000  host     host-2 now carries 0 MHz and 768 MB
   10.000  script   migrate web-01 to host-2
   10.000  move     web-01 is to be saved on host-1 and resumed on host-2
   10.000  script   power off web-01
   10.000  vm       web-01 is powered off as asked
   10.000  host     host-1 now carries 0 MHz and 768 MB
   11.500  storage  host-1 takes lun-web-01 offline and releases it
   11.500  vm       web-01 goes to host-2: as asked
   12.000  storage  host-2 reserves lun-web-01 and brings it online
   14.500  storage  lun-web-01 is online on host-2
