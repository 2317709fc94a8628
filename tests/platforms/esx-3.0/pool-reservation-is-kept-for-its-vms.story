# Pool prod has 2,000 of the 2,800 MHz reserved and low shares: prod-01 gets its 2,000 against two
# VMs that stand in no pool and divide the other 800. Without the reservation prod would weigh 500 x 4
# = 2,000 of 6,000 and get 933.
host-1 4096 MB cores 1: prod-01 512 pool prod, web-01 512 shares high, web-02 512 shares high
host-2 4096 MB cores 1:
pool prod: cpu 2000 shares low
drs: manual
tell: everything
horizon: 2:00
1:00 demand of prod-01 2800 MHz
1:00 demand of web-01 2800 MHz
1:00 demand of web-02 2800 MHz
--------------------------------------------------------------------------------
    0.000  storage  vmfs-01 is open on every host
    0.000  storage  host-1 locks the files of prod-01
    0.000  vm       prod-01 runs on host-1
    0.000  storage  host-1 locks the files of web-01
    0.000  vm       web-01 runs on host-1
    0.000  storage  host-1 locks the files of web-02
    0.000  vm       web-02 runs on host-1
    0.000  cluster  the primaries are host-1, host-2
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  drs      DRS looks at the load every 300 s
    0.000  cluster  the cluster is green: survives 1, 1 promised
    0.000  host     host-1 now carries 1200 MHz and 2103 MB
    0.000  host     host-2 now carries 0 MHz and 372 MB
   60.000  script   demand of prod-01 2800 MHz
   60.000  vm       prod-01 now wants 2800 MHz and dirties 2 MB/s
   60.000  script   demand of web-01 2800 MHz
   60.000  vm       web-01 now wants 2800 MHz and dirties 2 MB/s
   60.000  script   demand of web-02 2800 MHz
   60.000  vm       web-02 now wants 2800 MHz and dirties 2 MB/s
   60.000  host     host-1 now carries 2800 MHz and 2103 MB; prod-01 runs 1.40 times slower, web-01 runs 7.00 times slower, web-02 runs 7.00 times slower
