# Three times 400 MHz for 10 s of every minute. The phase is the VM's own luck, the same on ESX.
host-1 4096 MB: web-01 512
profile web-01: burst to 300 % every 1:00 for 0:10
horizon: 2:00
tell: everything
--------------------------------------------------------------------------------
    0.000  storage  quorum is online on host-1
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  storage  lun-web-01 is online on host-1
    0.000  vm       web-01 runs on host-1
    0.000  cluster  no failover capacity is kept
    0.000  vm       demand of web-01 follows burst to 300 % every 1:00 for 0:10
    0.000  host     host-1 now carries 400 MHz and 1312 MB
   42.610  vm       web-01 now wants 1200 MHz and dirties 6 MB/s
   42.610  host     host-1 now carries 1200 MHz and 1312 MB
   52.610  vm       web-01 now wants 400 MHz and dirties 2 MB/s
   52.610  host     host-1 now carries 400 MHz and 1312 MB
  102.610  vm       web-01 now wants 1200 MHz and dirties 6 MB/s
  102.610  host     host-1 now carries 1200 MHz and 1312 MB
  112.610  vm       web-01 now wants 400 MHz and dirties 2 MB/s
  112.610  host     host-1 now carries 400 MHz and 1312 MB
