# One CPU of 2800 MHz. high-01 has the weight 200 and low-01 50: 2240 and 560 MHz of 2800 each wants.
# GSX has no CPU reservation.
tell: everything
horizon: 0:10
host-1 4096 MB cores 1: high-01 512 shares high demand 2800, low-01 512 shares low demand 2800
--------------------------------------------------------------------------------
    0.000  storage  quorum is online on host-1
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  storage  lun-high-01 is online on host-1
    0.000  vm       high-01 runs on host-1
    0.000  storage  lun-low-01 is online on host-1
    0.000  vm       low-01 runs on host-1
    0.000  cluster  no failover capacity is kept
    0.000  host     host-1 now carries 2800 MHz and 1916 MB; high-01 runs 1.25 times slower, low-01 runs 5.00 times slower
