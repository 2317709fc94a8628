# The lock goes with the power.
host-1 4096 MB: web-01 512
host-2 4096 MB
horizon: 3:00
tell: everything
0:10 power off web-01
0:30 power on web-01
0:31 power on web-01
--------------------------------------------------------------------------------
    0.000  storage  vmfs-01 is open on every host
    0.000  storage  host-1 locks the files of web-01
    0.000  vm       web-01 runs on host-1
    0.000  cluster  the primaries are host-1, host-2
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  drs      DRS looks at the load every 300 s
    0.000  cluster  the cluster is green: survives 1, 1 promised
    0.000  host     host-1 now carries 400 MHz and 949 MB
    0.000  host     host-2 now carries 0 MHz and 372 MB
   10.000  script   power off web-01
   10.000  vm       web-01 is powered off as asked
   10.000  storage  host-1 releases the files of web-01
   10.000  host     host-1 now carries 0 MHz and 372 MB
   30.000  script   power on web-01
   30.000  vm       web-01 goes to host-1: the most even load; 2 equal, the first is taken
   30.000  vm       web-01 waits for the lock on its files
   30.000  storage  host-1 locks the files of web-01
   30.000  vm       web-01 is registered on host-1 and powered on
   31.000  script   "power on web-01" has no effect: web-01 is not off
   38.000  vm       web-01 is powered on at host-1 and boots
   38.000  host     host-1 now carries 800 MHz and 949 MB
  128.000  vm       web-01 has booted and starts its application
  148.000  vm       web-01 serves on host-1
  148.000  host     host-1 now carries 400 MHz and 949 MB
