# Declared after 5 s, but a lock is stale only 16 s after it was renewed last: 26, not 15 + 4.
host-1 4096 MB
host-2 4096 MB: web-01 512
set: failureDetection 5
horizon: 0:45
tell: everything
0:10 fail host-2
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
   14.000  cluster  host-1 pings host-2
   15.000  cluster  host-1 pings host-2 and gets no answer
   15.000  cluster  host-1 declares host-2 failed
   15.000  vm       web-01 waits for its turn to be restarted
   15.000  vm       web-01 goes to host-1: the most unreserved capacity
   15.000  vm       web-01 waits for the lock on its files
   15.000  storage  host-1 finds web-01 locked by host-2 and watches the lock
   15.000  cluster  the cluster is red: survives 0 of 1 failures
   26.000  storage  host-1 breaks the stale lock of host-2 on web-01
   26.000  storage  host-1 locks the files of web-01
   26.000  vm       web-01 is registered on host-1 and powered on
   34.000  vm       web-01 is powered on at host-1 and boots
   34.000  host     host-1 now carries 800 MHz and 949 MB
