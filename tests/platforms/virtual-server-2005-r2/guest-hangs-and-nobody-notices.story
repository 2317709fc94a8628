# The VM runs, so LooksAlive and IsAlive are content. It is moved as it is, and hangs on there. Reset
# at 4:00: boot 90, application 20.
host-1 4096 MB: web-01 512
host-2 4096 MB
horizon: 7:00
tell: everything
0:10 hang web-01
2:00 migrate web-01 to host-2
4:00 reset web-01
--------------------------------------------------------------------------------
    0.000  storage  quorum is online on host-1
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  storage  lun-web-01 is online on host-1
    0.000  vm       web-01 runs on host-1
    0.000  cluster  no failover capacity is kept
    0.000  host     host-1 now carries 400 MHz and 1312 MB
    0.000  host     host-2 now carries 0 MHz and 768 MB
   10.000  script   hang web-01
   10.000  vm       web-01 hangs: it runs on host-1 and answers nobody
  120.000  script   migrate web-01 to host-2
  120.000  move     web-01 is to be saved on host-1 and resumed on host-2
  120.000  move     web-01 stands still while its memory is written to lun-web-01
  120.000  host     host-1 now carries 0 MHz and 1312 MB
  125.155  move     web-01 is saved on disk
  125.155  host     host-1 now carries 0 MHz and 768 MB
  126.655  storage  host-1 takes lun-web-01 offline and releases it
  126.655  move     web-01 is handed to host-2 with its disk
  127.155  storage  host-2 reserves lun-web-01 and brings it online
  129.655  storage  lun-web-01 is online on host-2
  129.655  move     web-01 is read back from lun-web-01 on host-2
  129.655  host     host-2 now carries 0 MHz and 1312 MB
  135.310  move     web-01 runs on host-2 after standing still for 15.31 s
  135.310  host     host-2 now carries 400 MHz and 1312 MB
  240.000  script   reset web-01
  240.000  vm       web-01 is reset on host-2 and boots
  240.000  host     host-2 now carries 800 MHz and 1312 MB
  330.000  vm       web-01 has booted and starts its application
  350.000  vm       web-01 serves on host-2
  350.000  host     host-2 now carries 400 MHz and 1312 MB
