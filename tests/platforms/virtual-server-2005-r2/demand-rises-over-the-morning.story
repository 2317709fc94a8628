# 30, 50, 80 and 100 percent of 1000 MHz from 6, 7, 8 and 9 o'clock, and of 2 MB/s. The run begins
# at 6:30, so that the first step comes after half an hour; from 9 to 12 it stays.
host-1 4096 MB: web-01 512 demand 1000, file-01 512
profile web-01: daily
starts: 6:30
horizon: 5:00:00
tell: everything
--------------------------------------------------------------------------------
      0.000  storage  quorum is online on host-1
      0.000  cluster  host-1 owns quorum disk quorum
      0.000  storage  lun-web-01 is online on host-1
      0.000  vm       web-01 runs on host-1
      0.000  storage  lun-file-01 is online on host-1
      0.000  vm       file-01 runs on host-1
      0.000  cluster  no failover capacity is kept
      0.000  vm       demand of web-01 follows daily
      0.000  vm       web-01 now wants 300 MHz and dirties 0.6 MB/s
      0.000  host     host-1 now carries 700 MHz and 1856 MB
   1800.000  vm       web-01 now wants 500 MHz and dirties 1 MB/s
   1800.000  host     host-1 now carries 900 MHz and 1856 MB
   5400.000  vm       web-01 now wants 800 MHz and dirties 1.6 MB/s
   5400.000  host     host-1 now carries 1200 MHz and 1856 MB
   9000.000  vm       web-01 now wants 1000 MHz and dirties 2 MB/s
   9000.000  host     host-1 now carries 1400 MHz and 1856 MB
