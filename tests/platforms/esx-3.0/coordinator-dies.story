# Another primary takes over 5 s after the declaration, so everything is 5 s later.
host-1 4096 MB: web-01 512
host-2 4096 MB
host-3 4096 MB
horizon: 2:45
tell: everything
0:10 fail host-1
--------------------------------------------------------------------------------
    0.000  storage  vmfs-01 is open on every host
    0.000  storage  host-1 locks the files of web-01
    0.000  vm       web-01 runs on host-1
    0.000  cluster  the primaries are host-1, host-2, host-3
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  drs      DRS looks at the load every 300 s
    0.000  cluster  the cluster is green: survives 2, 1 promised
    0.000  host     host-1 now carries 400 MHz and 949 MB
    0.000  host     host-2 now carries 0 MHz and 372 MB
    0.000  host     host-3 now carries 0 MHz and 372 MB
   10.000  script   fail host-1
   10.000  host     host-1 loses power
   10.000  vm       web-01 is lost with host-1
   10.000  host     host-1 now carries 0 MHz and 0 MB
   11.000  cluster  host-2 misses a heartbeat of host-1
   24.000  cluster  host-2 pings host-1
   25.000  cluster  host-2 pings host-1 and gets no answer
   25.000  cluster  host-2 declares host-1 failed
   25.000  vm       web-01 waits for its turn to be restarted
   25.000  cluster  the cluster is green: survives 1, 1 promised
   30.000  cluster  host-2 becomes the failover coordinator
   30.000  vm       web-01 goes to host-2: the most unreserved capacity; 2 equal, the first is taken
   30.000  vm       web-01 waits for the lock on its files
   30.000  storage  host-2 finds web-01 locked by host-1 and watches the lock
   34.000  storage  host-2 breaks the stale lock of host-1 on web-01
   34.000  storage  host-2 locks the files of web-01
   34.000  vm       web-01 is registered on host-2 and powered on
   42.000  vm       web-01 is powered on at host-2 and boots
   42.000  host     host-2 now carries 800 MHz and 949 MB
  132.000  vm       web-01 has booted and starts its application
  152.000  vm       web-01 serves on host-2
  152.000  host     host-2 now carries 400 MHz and 949 MB
