# The dead host still holds its lock: the operator's power-on has to break it too.
host-1 4096 MB
host-2 4096 MB: web-01 512 disabled
admission: relaxed
horizon: 3:00
tell: everything
0:10 fail host-2
0:40 power on web-01
--------------------------------------------------------------------------------
    0.000  storage  vmfs-01 is open on every host
    0.000  storage  host-2 locks the files of web-01
    0.000  vm       web-01 runs on host-2
    0.000  cluster  the primaries are host-1, host-2
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  drs      DRS looks at the load every 300 s
    0.000  cluster  the cluster is green: survives 1, 1 promised
    0.000  host     host-1 now carries 0 MHz and 372 MB
    0.000  host     host-2 now carries 400 MHz and 949 MB
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  vm       web-01 is lost with host-2
   10.000  host     host-2 now carries 0 MHz and 0 MB
   11.000  cluster  host-1 misses a heartbeat of host-2
   24.000  cluster  host-1 pings host-2
   25.000  cluster  host-1 pings host-2 and gets no answer
   25.000  cluster  host-1 declares host-2 failed
   25.000  vm       web-01 is given up: its restart priority is disabled
   25.000  cluster  the cluster is red: survives 0 of 1 failures
   40.000  script   power on web-01
   40.000  vm       web-01 goes to host-1: the most even load
   40.000  vm       web-01 waits for the lock on its files
   40.000  storage  host-1 finds web-01 locked by host-2 and watches the lock
   44.000  storage  host-1 breaks the stale lock of host-2 on web-01
   44.000  storage  host-1 locks the files of web-01
   44.000  vm       web-01 is registered on host-1 and powered on
   52.000  vm       web-01 is powered on at host-1 and boots
   52.000  host     host-1 now carries 800 MHz and 949 MB
  142.000  vm       web-01 has booted and starts its application
  162.000  vm       web-01 serves on host-1
  162.000  host     host-1 now carries 400 MHz and 949 MB
