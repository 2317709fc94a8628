# 15 percent from 22 to 6 is one step of eight hours: at 23:00 seven of them are left.
host-1 4096 MB: web-01 512 demand 1000
profile web-01: daily
starts: 23:00
horizon: 8:00:00
tell: everything
--------------------------------------------------------------------------------
      0.000  storage  quorum is online on host-1
      0.000  cluster  host-1 owns quorum disk quorum
      0.000  storage  lun-web-01 is online on host-1
      0.000  vm       web-01 runs on host-1
      0.000  cluster  no failover capacity is kept
      0.000  vm       demand of web-01 follows daily
      0.000  vm       web-01 now wants 150 MHz and dirties 0.3 MB/s
      0.000  host     host-1 now carries 150 MHz and 1312 MB
  25200.000  vm       web-01 now wants 300 MHz and dirties 0.6 MB/s
  25200.000  host     host-1 now carries 300 MHz and 1312 MB
  28800.000  vm       web-01 now wants 500 MHz and dirties 1 MB/s
  28800.000  host     host-1 now carries 500 MHz and 1312 MB
