# Only host-2 is left, which restarts one VM at a time: the others wait in line for it, and say so.
# Each is registered and powered on within 8 s, then the next begins.
host-1 4096 MB: web-01 512 high, web-02 512, web-03 512 low
host-2 4096 MB
tell: everything
horizon: 2:00
0:10 fail host-1
--------------------------------------------------------------------------------
    0.000  storage  vmfs-01 is open on every host
    0.000  storage  host-1 locks the files of web-01
    0.000  vm       web-01 runs on host-1
    0.000  storage  host-1 locks the files of web-02
    0.000  vm       web-02 runs on host-1
    0.000  storage  host-1 locks the files of web-03
    0.000  vm       web-03 runs on host-1
    0.000  cluster  the primaries are host-1, host-2
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  drs      DRS looks at the load every 300 s
    0.000  cluster  the cluster is green: survives 1, 1 promised
    0.000  host     host-1 now carries 1200 MHz and 2103 MB
    0.000  host     host-2 now carries 0 MHz and 372 MB
   10.000  script   fail host-1
   10.000  host     host-1 loses power
   10.000  vm       web-01 is lost with host-1
   10.000  vm       web-02 is lost with host-1
   10.000  vm       web-03 is lost with host-1
   10.000  host     host-1 now carries 0 MHz and 0 MB
   11.000  cluster  host-2 misses a heartbeat of host-1
   24.000  cluster  host-2 pings host-1
   25.000  cluster  host-2 pings host-1 and gets no answer
   25.000  cluster  host-2 declares host-1 failed
   25.000  vm       web-01 waits for its turn to be restarted
   25.000  vm       web-02 waits for its turn to be restarted
   25.000  vm       web-03 waits for its turn to be restarted
   25.000  cluster  the cluster is red: survives 0 of 1 failures
   30.000  cluster  host-2 becomes the failover coordinator
   30.000  vm       web-01 goes to host-2: the most unreserved capacity
   30.000  vm       the restart of web-02 waits in line: host-2 restarts another VM at the moment; it would take 1 restart more at once on host-2
   30.000  vm       web-01 waits for the lock on its files
   30.000  storage  host-2 finds web-01 locked by host-1 and watches the lock
   34.000  storage  host-2 breaks the stale lock of host-1 on web-01
   34.000  storage  host-2 locks the files of web-01
   34.000  vm       web-01 is registered on host-2 and powered on
   42.000  vm       web-01 is powered on at host-2 and boots
   42.000  vm       web-02 goes to host-2: the most unreserved capacity
   42.000  vm       the restart of web-03 waits in line: host-2 restarts another VM at the moment; it would take 1 restart more at once on host-2
   42.000  vm       web-02 waits for the lock on its files
   42.000  storage  host-2 finds web-02 locked by host-1 and watches the lock
   42.000  host     host-2 now carries 800 MHz and 949 MB
   46.000  storage  host-2 breaks the stale lock of host-1 on web-02
   46.000  storage  host-2 locks the files of web-02
   46.000  vm       web-02 is registered on host-2 and powered on
   54.000  vm       web-02 is powered on at host-2 and boots
   54.000  vm       web-03 goes to host-2: the most unreserved capacity
   54.000  vm       web-03 waits for the lock on its files
   54.000  storage  host-2 finds web-03 locked by host-1 and watches the lock
   54.000  host     host-2 now carries 1600 MHz and 1526 MB
   58.000  storage  host-2 breaks the stale lock of host-1 on web-03
   58.000  storage  host-2 locks the files of web-03
   58.000  vm       web-03 is registered on host-2 and powered on
   66.000  vm       web-03 is powered on at host-2 and boots
   66.000  host     host-2 now carries 2400 MHz and 2103 MB
