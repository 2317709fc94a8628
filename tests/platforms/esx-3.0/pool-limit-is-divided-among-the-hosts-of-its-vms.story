# Pool dev may have 1,500 MHz in the whole cluster. dev-01 wants 2,000 and dev-02, on another host,
# 500: dev-02 is entitled to its 500 and dev-01 to the 1,000 that are left, so it runs at half speed
# although its host has 2,800 MHz to itself. When dev-02 wants 2,000 too, each has 750.
host-1 4096 MB cores 1: dev-01 512 pool dev
host-2 4096 MB cores 1: dev-02 512 pool dev
pool dev: cpu-limit 1500
drs: manual
tell: everything
horizon: 4:00
1:00 demand of dev-01 2000 MHz
1:00 demand of dev-02 500 MHz
2:00 demand of dev-02 2000 MHz
--------------------------------------------------------------------------------
    0.000  storage  vmfs-01 is open on every host
    0.000  storage  host-1 locks the files of dev-01
    0.000  vm       dev-01 runs on host-1
    0.000  storage  host-2 locks the files of dev-02
    0.000  vm       dev-02 runs on host-2
    0.000  cluster  the primaries are host-1, host-2
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  drs      DRS looks at the load every 300 s
    0.000  cluster  the cluster is green: survives 1, 1 promised
    0.000  host     host-1 now carries 400 MHz and 949 MB
    0.000  host     host-2 now carries 400 MHz and 949 MB
   60.000  script   demand of dev-01 2000 MHz
   60.000  vm       dev-01 now wants 2000 MHz and dirties 2 MB/s
   60.000  script   demand of dev-02 500 MHz
   60.000  vm       dev-02 now wants 500 MHz and dirties 2 MB/s
   60.000  host     host-1 now carries 1000 MHz and 949 MB; dev-01 runs 2.00 times slower
   60.000  host     host-2 now carries 500 MHz and 949 MB
  120.000  script   demand of dev-02 2000 MHz
  120.000  vm       dev-02 now wants 2000 MHz and dirties 2 MB/s
  120.000  host     host-2 now carries 750 MHz and 949 MB; dev-02 runs 2.67 times slower
  120.000  host     host-1 now carries 750 MHz and 949 MB; dev-01 runs 2.67 times slower
