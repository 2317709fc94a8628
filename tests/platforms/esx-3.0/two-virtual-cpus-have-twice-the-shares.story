# 2000 shares against 1000 on one socket of 2800 MHz: 1867 and 933 MHz.
host-1 4096 MB cores 1: sql-01 512 vcpus 2 demand 2800, web-01 512 demand 2800
horizon: 0:10
tell: everything
--------------------------------------------------------------------------------
    0.000  storage  vmfs-01 is open on every host
    0.000  storage  host-1 locks the files of sql-01
    0.000  vm       sql-01 runs on host-1
    0.000  storage  host-1 locks the files of web-01
    0.000  vm       web-01 runs on host-1
    0.000  cluster  the primaries are host-1
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  drs      DRS looks at the load every 300 s
    0.000  cluster  the cluster is red: survives 0 of 1 failures
    0.000  host     host-1 now carries 2800 MHz and 1555 MB; sql-01 runs 1.50 times slower, web-01 runs 3.00 times slower
