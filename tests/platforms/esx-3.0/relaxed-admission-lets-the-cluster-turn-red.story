# The same third VM starts, and the promise of one host failure is broken.
host-1 2048 MB: web-01 1024
host-2 2048 MB: web-02 1024, web-03 1024 off
admission: relaxed
horizon: 2:40
tell: everything
0:10 power on web-03
--------------------------------------------------------------------------------
    0.000  storage  vmfs-01 is open on every host
    0.000  storage  host-1 locks the files of web-01
    0.000  vm       web-01 runs on host-1
    0.000  storage  host-2 locks the files of web-02
    0.000  vm       web-02 runs on host-2
    0.000  cluster  the primaries are host-1, host-2
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  drs      DRS looks at the load every 300 s
    0.000  cluster  the cluster is green: survives 1, 1 promised
    0.000  host     host-1 now carries 400 MHz and 1442 MB
    0.000  host     host-2 now carries 400 MHz and 1442 MB
   10.000  script   power on web-03
   10.000  vm       web-03 goes to host-1: the most even load; 2 equal, the first is taken
   10.000  vm       web-03 waits for the lock on its files
   10.000  storage  host-1 locks the files of web-03
   10.000  vm       web-03 is registered on host-1 and powered on
   10.000  cluster  the cluster is red: survives 0 of 1 failures
   18.000  vm       web-03 is powered on at host-1 and boots
   18.000  host     host-1 now carries 1200 MHz and 2512 MB; web-01 runs 1.02 times slower, web-03 runs 1.02 times slower
  109.399  vm       web-03 has booted and starts its application
  129.399  vm       web-03 serves on host-1
  129.399  host     host-1 now carries 800 MHz and 2512 MB
