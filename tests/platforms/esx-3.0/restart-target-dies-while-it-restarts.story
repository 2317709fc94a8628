# The lock is host-3's by then, stale at 48, so the probe of 4 s decides: 47 + 4 + 8.
host-1 4096 MB: dc-01 2048
host-2 4096 MB: web-01 512
host-3 4096 MB
horizon: 3:00
tell: everything
0:10 fail host-2
0:32 fail host-3
--------------------------------------------------------------------------------
    0.000  storage  vmfs-01 is open on every host
    0.000  storage  host-1 locks the files of dc-01
    0.000  vm       dc-01 runs on host-1
    0.000  storage  host-2 locks the files of web-01
    0.000  vm       web-01 runs on host-2
    0.000  cluster  the primaries are host-1, host-2, host-3
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  drs      DRS looks at the load every 300 s
    0.000  cluster  the cluster is green: survives 2, 1 promised
    0.000  host     host-1 now carries 400 MHz and 2428 MB
    0.000  host     host-2 now carries 400 MHz and 949 MB
    0.000  host     host-3 now carries 0 MHz and 372 MB
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  vm       web-01 is lost with host-2
   10.000  host     host-2 now carries 0 MHz and 0 MB
   11.000  cluster  host-1 misses a heartbeat of host-2
   24.000  cluster  host-1 pings host-2
   25.000  cluster  host-1 pings host-2 and gets no answer
   25.000  cluster  host-1 declares host-2 failed
   25.000  vm       web-01 waits for its turn to be restarted
   25.000  vm       web-01 goes to host-3: the most unreserved capacity
   25.000  vm       web-01 waits for the lock on its files
   25.000  storage  host-3 finds web-01 locked by host-2 and watches the lock
   25.000  cluster  the cluster is green: survives 1, 1 promised
   29.000  storage  host-3 breaks the stale lock of host-2 on web-01
   29.000  storage  host-3 locks the files of web-01
   29.000  vm       web-01 is registered on host-3 and powered on
   32.000  script   fail host-3
   32.000  host     host-3 loses power
   32.000  vm       web-01 is lost with host-3
   32.000  host     host-3 now carries 0 MHz and 0 MB
   33.000  cluster  host-1 misses a heartbeat of host-3
   46.000  cluster  host-1 pings host-3
   47.000  cluster  host-1 pings host-3 and gets no answer
   47.000  cluster  host-1 declares host-3 failed
   47.000  vm       web-01 waits for its turn to be restarted
   47.000  vm       web-01 goes to host-1: the most unreserved capacity
   47.000  vm       web-01 waits for the lock on its files
   47.000  storage  host-1 finds web-01 locked by host-3 and watches the lock
   47.000  cluster  the cluster is red: survives 0 of 1 failures
   51.000  storage  host-1 breaks the stale lock of host-3 on web-01
   51.000  storage  host-1 locks the files of web-01
   51.000  vm       web-01 is registered on host-1 and powered on
   59.000  vm       web-01 is powered on at host-1 and boots
   59.000  host     host-1 now carries 1200 MHz and 3005 MB
  149.000  vm       web-01 has booted and starts its application
  169.000  vm       web-01 serves on host-1
  169.000  host     host-1 now carries 800 MHz and 3005 MB
