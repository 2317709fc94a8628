# Pool dev may have 1,000 MB: its two VMs of 1,000 MB want 950 each after page sharing, 1,900 in all,
# and get 500 each, 450 too little. That much a balloon takes, of at most 0.65 x 1,000 = 650 MB, on a
# host with room for all: 1 + balloonSlowdown x 450/650.
host-1 8192 MB: dev-01 1000 pool dev, dev-02 1000 pool dev, web-01 1000
host-2 8192 MB:
pool dev: ram-limit 1000
drs: manual
tell: everything
horizon: 1:00
--------------------------------------------------------------------------------
    0.000  storage  vmfs-01 is open on every host
    0.000  storage  host-1 locks the files of dev-01
    0.000  vm       dev-01 runs on host-1
    0.000  storage  host-1 locks the files of dev-02
    0.000  vm       dev-02 runs on host-1
    0.000  storage  host-1 locks the files of web-01
    0.000  vm       web-01 runs on host-1
    0.000  cluster  the primaries are host-1, host-2
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  drs      DRS looks at the load every 300 s
    0.000  cluster  the cluster is green: survives 1, 1 promised
    0.000  host     host-1 now carries 1200 MHz and 3513 MB; dev-01 runs 1.03 times slower, dev-02 runs 1.03 times slower
    0.000  host     host-2 now carries 0 MHz and 372 MB
