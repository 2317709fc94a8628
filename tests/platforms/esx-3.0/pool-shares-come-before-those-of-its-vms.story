# Pool prod has high shares, 2,000 x 4 = 8,000, dev normal ones, 1,000 x 4 = 4,000: of 2,800 MHz prod
# gets 2,800 x 2/3 = 1,867 and dev 933, which its two VMs divide by theirs, 2,000 and 1,000: 622 and
# 311. All want 2,800, so they run 2,800 / 1,867 = 1.5, 4.50 and 9.00 times slower.
host-1 4096 MB cores 1: prod-01 512 pool prod, dev-01 512 pool dev shares high, dev-02 512 pool dev
host-2 4096 MB cores 1:
pool prod: shares high
pool dev:
drs: manual
tell: everything
horizon: 4:00
1:00 demand of prod-01 2800 MHz
1:00 demand of dev-01 2800 MHz
1:00 demand of dev-02 2800 MHz
2:00 demand of prod-01 0 MHz
--------------------------------------------------------------------------------
    0.000  storage  vmfs-01 is open on every host
    0.000  storage  host-1 locks the files of prod-01
    0.000  vm       prod-01 runs on host-1
    0.000  storage  host-1 locks the files of dev-01
    0.000  vm       dev-01 runs on host-1
    0.000  storage  host-1 locks the files of dev-02
    0.000  vm       dev-02 runs on host-1
    0.000  cluster  the primaries are host-1, host-2
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  drs      DRS looks at the load every 300 s
    0.000  cluster  the cluster is green: survives 1, 1 promised
    0.000  host     host-1 now carries 1200 MHz and 2103 MB
    0.000  host     host-2 now carries 0 MHz and 372 MB
   60.000  script   demand of prod-01 2800 MHz
   60.000  vm       prod-01 now wants 2800 MHz and dirties 2 MB/s
   60.000  script   demand of dev-01 2800 MHz
   60.000  vm       dev-01 now wants 2800 MHz and dirties 2 MB/s
   60.000  script   demand of dev-02 2800 MHz
   60.000  vm       dev-02 now wants 2800 MHz and dirties 2 MB/s
   60.000  host     host-1 now carries 2800 MHz and 2103 MB; prod-01 runs 1.50 times slower, dev-01 runs 4.50 times slower, dev-02 runs 9.00 times slower
  120.000  script   demand of prod-01 0 MHz
  120.000  vm       prod-01 now wants 0 MHz and dirties 2 MB/s
  120.000  host     host-1 now carries 2800 MHz and 2103 MB; prod-01 runs at full speed, dev-01 runs 1.50 times slower, dev-02 runs 3.00 times slower
