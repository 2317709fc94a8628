# Two CPUs of 2800 MHz, 5600 in all. smp-01 has the weight 2 x 100 and wants 5600 MHz, one-01 has 100
# and wants 2800: 3733 and 1867 MHz.
tell: everything
horizon: 0:10
host-1 4096 MB: smp-01 512 vcpus 2 demand 5600, one-01 512 demand 2800
--------------------------------------------------------------------------------
    0.000  storage  quorum is online on host-1
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  storage  lun-smp-01 is online on host-1
    0.000  vm       smp-01 runs on host-1
    0.000  storage  lun-one-01 is online on host-1
    0.000  vm       one-01 runs on host-1
    0.000  cluster  no failover capacity is kept
    0.000  host     host-1 now carries 5600 MHz and 1916 MB; smp-01 runs 1.50 times slower, one-01 runs 1.50 times slower
