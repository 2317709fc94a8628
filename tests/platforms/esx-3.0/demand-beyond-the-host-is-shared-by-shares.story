# 5600 MHz, a VM at most 2800: 500, 1000 and 2000 shares give 933 of 2800 and 1867 of 2800, and
# all to the third.
host-1 4096 MB cores 2: web-01 512 demand 1400 shares low, web-02 512 demand 1400, sql-01 512 demand 1400 shares high
horizon: 0:30
tell: everything
0:10 demand of web-01 2800 MHz
0:10 demand of web-02 2800 MHz
0:10 demand of sql-01 2800 MHz
--------------------------------------------------------------------------------
    0.000  storage  vmfs-01 is open on every host
    0.000  storage  host-1 locks the files of web-01
    0.000  vm       web-01 runs on host-1
    0.000  storage  host-1 locks the files of web-02
    0.000  vm       web-02 runs on host-1
    0.000  storage  host-1 locks the files of sql-01
    0.000  vm       sql-01 runs on host-1
    0.000  cluster  the primaries are host-1
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  drs      DRS looks at the load every 300 s
    0.000  cluster  the cluster is red: survives 0 of 1 failures
    0.000  host     host-1 now carries 4200 MHz and 2103 MB
   10.000  script   demand of web-01 2800 MHz
   10.000  vm       web-01 now wants 2800 MHz and dirties 2 MB/s
   10.000  script   demand of web-02 2800 MHz
   10.000  vm       web-02 now wants 2800 MHz and dirties 2 MB/s
   10.000  script   demand of sql-01 2800 MHz
   10.000  vm       sql-01 now wants 2800 MHz and dirties 2 MB/s
   10.000  host     host-1 now carries 5600 MHz and 2103 MB; web-01 runs 3.00 times slower, web-02 runs 1.50 times slower
