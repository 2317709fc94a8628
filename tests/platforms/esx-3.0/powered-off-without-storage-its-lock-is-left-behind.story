# host-2 cannot write that it gives up the lock. It lost its path at 120 s: at 180 s the lease has
# run out, and the probe of 4 s is all that host-1 waits for.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 512
2:00 lose storage path of host-2
2:50 power off sql-01
3:00 power on sql-01 on host-1
5:00 heal storage path of host-2
tell: everything
--------------------------------------------------------------------------------
    0.000  storage  vmfs-01 is open on every host
    0.000  storage  host-1 locks the files of web-01
    0.000  vm       web-01 runs on host-1
    0.000  storage  host-2 locks the files of sql-01
    0.000  vm       sql-01 runs on host-2
    0.000  cluster  the primaries are host-1, host-2
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  drs      DRS looks at the load every 300 s
    0.000  cluster  the cluster is green: survives 1, 1 promised
    0.000  host     host-1 now carries 400 MHz and 949 MB
    0.000  host     host-2 now carries 400 MHz and 949 MB
  120.000  script   lose storage path of host-2
  120.000  storage  host-2 loses its path to array-1
  120.000  storage  sql-01 waits for its disk and answers nobody: host-2 has no path to array-1
  120.000  storage  nobody restarts what waits for its disk on host-2: HA watches hosts, and this one is up
  170.000  script   power off sql-01
  170.000  vm       sql-01 is powered off as asked
  170.000  host     host-2 now carries 0 MHz and 372 MB
  180.000  script   power on sql-01 on host-1
  180.000  vm       sql-01 goes to host-1: the most unreserved capacity
  180.000  vm       sql-01 waits for the lock on its files
  180.000  storage  host-1 finds sql-01 locked by host-2 and watches the lock
  184.000  storage  host-1 breaks the stale lock of host-2 on sql-01
  184.000  storage  host-1 locks the files of sql-01
  184.000  vm       sql-01 is registered on host-1 and powered on
  192.000  vm       sql-01 is powered on at host-1 and boots
  192.000  host     host-1 now carries 1200 MHz and 1526 MB
  282.000  vm       sql-01 has booted and starts its application
  300.000  script   heal storage path of host-2
  300.000  storage  host-2 has its path to array-1 again
  302.000  vm       sql-01 serves on host-1
  302.000  host     host-1 now carries 800 MHz and 1526 MB
