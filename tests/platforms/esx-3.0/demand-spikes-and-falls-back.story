# 5600 MHz: 2 x 400 wanted, then 4000 (at most 2800, a core) and 400. Full speed again at 0:40. The
# second spike, of another VM, is an amount. In between somebody doubles web-01's own demand: that
# is what it falls back to.
host-1 4096 MB cores 2: web-01 512, web-02 512
horizon: 1:30
tell: everything
0:10 spike web-01 to 1000 % for 0:30
0:20 demand of web-01 800 MHz
0:50 spike web-02 to 2800 MHz for 0:20
--------------------------------------------------------------------------------
    0.000  storage  vmfs-01 is open on every host
    0.000  storage  host-1 locks the files of web-01
    0.000  vm       web-01 runs on host-1
    0.000  storage  host-1 locks the files of web-02
    0.000  vm       web-02 runs on host-1
    0.000  cluster  the primaries are host-1
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  drs      DRS looks at the load every 300 s
    0.000  cluster  the cluster is red: survives 0 of 1 failures
    0.000  host     host-1 now carries 800 MHz and 1526 MB
   10.000  script   spike web-01 to 1000 % for 0:30
   10.000  vm       web-01 now wants 4000 MHz and dirties 20 MB/s
   10.000  host     host-1 now carries 3200 MHz and 1526 MB; web-01 runs 1.43 times slower
   20.000  script   demand of web-01 800 MHz
   20.000  vm       web-01 now wants 8000 MHz and dirties 20 MB/s
   20.000  host     host-1 now carries 3200 MHz and 1526 MB; web-01 runs 2.86 times slower
   40.000  vm       web-01 now wants 800 MHz and dirties 2 MB/s
   40.000  host     host-1 now carries 1200 MHz and 1526 MB; web-01 runs at full speed
   50.000  script   spike web-02 to 2800 MHz for 0:20
   50.000  vm       web-02 now wants 2800 MHz and dirties 14 MB/s
   50.000  host     host-1 now carries 3600 MHz and 1526 MB
   70.000  vm       web-02 now wants 400 MHz and dirties 2 MB/s
   70.000  host     host-1 now carries 1200 MHz and 1526 MB
