# Declared 15 s after the last heartbeat. High to the host with most unreserved, medium to the
# other, low when a host has a free place: lock probe 4 s, register and power on 8 s.
host-1 4096 MB
host-2 4096 MB: web-01 512 low, file-01 512, sql-01 512 high
host-3 4096 MB: dc-01 512
horizon: 3:30
tell: everything
0:10 fail host-2
--------------------------------------------------------------------------------
    0.000  storage  vmfs-01 is open on every host
    0.000  storage  host-2 locks the files of web-01
    0.000  vm       web-01 runs on host-2
    0.000  storage  host-2 locks the files of file-01
    0.000  vm       file-01 runs on host-2
    0.000  storage  host-2 locks the files of sql-01
    0.000  vm       sql-01 runs on host-2
    0.000  storage  host-3 locks the files of dc-01
    0.000  vm       dc-01 runs on host-3
    0.000  cluster  the primaries are host-1, host-2, host-3
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  drs      DRS looks at the load every 300 s
    0.000  cluster  the cluster is green: survives 2, 1 promised
    0.000  host     host-1 now carries 0 MHz and 372 MB
    0.000  host     host-2 now carries 1200 MHz and 2103 MB
    0.000  host     host-3 now carries 400 MHz and 949 MB
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  vm       web-01 is lost with host-2
   10.000  vm       file-01 is lost with host-2
   10.000  vm       sql-01 is lost with host-2
   10.000  host     host-2 now carries 0 MHz and 0 MB
   11.000  cluster  host-1 misses a heartbeat of host-2
   24.000  cluster  host-1 pings host-2
   25.000  cluster  host-1 pings host-2 and gets no answer
   25.000  cluster  host-1 declares host-2 failed
   25.000  vm       web-01 waits for its turn to be restarted
   25.000  vm       file-01 waits for its turn to be restarted
   25.000  vm       sql-01 waits for its turn to be restarted
   25.000  vm       sql-01 goes to host-1: the most unreserved capacity
   25.000  vm       file-01 goes to host-3: the most unreserved capacity
   25.000  vm       the restart of web-01 waits in line: host-1 restarts another VM at the moment; it would take 1 restart more at once on host-1
   25.000  vm       sql-01 waits for the lock on its files
   25.000  storage  host-1 finds sql-01 locked by host-2 and watches the lock
   25.000  vm       file-01 waits for the lock on its files
   25.000  storage  host-3 finds file-01 locked by host-2 and watches the lock
   25.000  cluster  the cluster is green: survives 1, 1 promised
   29.000  storage  host-1 breaks the stale lock of host-2 on sql-01
   29.000  storage  host-1 locks the files of sql-01
   29.000  vm       sql-01 is registered on host-1 and powered on
   29.000  storage  host-3 breaks the stale lock of host-2 on file-01
   29.000  storage  host-3 locks the files of file-01
   29.000  vm       file-01 is registered on host-3 and powered on
   37.000  vm       sql-01 is powered on at host-1 and boots
   37.000  vm       file-01 is powered on at host-3 and boots
   37.000  vm       web-01 goes to host-1: the most unreserved capacity
   37.000  vm       web-01 waits for the lock on its files
   37.000  storage  host-1 finds web-01 locked by host-2 and watches the lock
   37.000  host     host-1 now carries 800 MHz and 949 MB
   37.000  host     host-3 now carries 1200 MHz and 1526 MB
   41.000  storage  host-1 breaks the stale lock of host-2 on web-01
   41.000  storage  host-1 locks the files of web-01
   41.000  vm       web-01 is registered on host-1 and powered on
   49.000  vm       web-01 is powered on at host-1 and boots
   49.000  host     host-1 now carries 1600 MHz and 1526 MB
  127.000  vm       file-01 has booted and starts its application
  127.000  vm       sql-01 has booted and starts its application
  139.000  vm       web-01 has booted and starts its application
  147.000  vm       file-01 serves on host-3
  147.000  vm       sql-01 serves on host-1
  147.000  host     host-3 now carries 800 MHz and 1526 MB
  147.000  host     host-1 now carries 1200 MHz and 1526 MB
  159.000  vm       web-01 serves on host-1
  159.000  host     host-1 now carries 800 MHz and 1526 MB
