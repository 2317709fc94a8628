# 5600 MHz, a VM at most 2800. At 0:20: sql-01 1400, the rest 50 to 100: web-01 1400 of 2800. At
# 0:30 weights 50, 100, 200: sql-01 is capped at 2800, the others share 2800 as 933 and 1867.
host-1 4096 MB cores 2: web-01 512 demand 1400 shares low, web-02 512 demand 1400, sql-01 512 demand 1400 shares high
horizon: 1:00
tell: everything
0:10 demand of web-01 2800 MHz
0:20 demand of web-02 2800 MHz
0:30 demand of sql-01 2800 MHz
0:40 power off web-02
--------------------------------------------------------------------------------
    0.000  storage  quorum is online on host-1
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  storage  lun-web-01 is online on host-1
    0.000  vm       web-01 runs on host-1
    0.000  storage  lun-web-02 is online on host-1
    0.000  vm       web-02 runs on host-1
    0.000  storage  lun-sql-01 is online on host-1
    0.000  vm       sql-01 runs on host-1
    0.000  cluster  no failover capacity is kept
    0.000  host     host-1 now carries 4200 MHz and 2400 MB
   10.000  script   demand of web-01 2800 MHz
   10.000  vm       web-01 now wants 2800 MHz and dirties 2 MB/s
   10.000  host     host-1 now carries 5600 MHz and 2400 MB
   20.000  script   demand of web-02 2800 MHz
   20.000  vm       web-02 now wants 2800 MHz and dirties 2 MB/s
   20.000  host     host-1 now carries 5600 MHz and 2400 MB; web-01 runs 2.00 times slower
   30.000  script   demand of sql-01 2800 MHz
   30.000  vm       sql-01 now wants 2800 MHz and dirties 2 MB/s
   30.000  host     host-1 now carries 5600 MHz and 2400 MB; web-01 runs 3.00 times slower, web-02 runs 1.50 times slower
   40.000  script   power off web-02
   40.000  vm       web-02 is powered off as asked
   40.000  host     host-1 now carries 5600 MHz and 1856 MB; web-01 runs at full speed
