# Told to give up after two: at 1:20 and 60 s later. The ping goes out 3 s before the declaration at 20 s. (1024 - 296) x 0.94 =
# 684.3 MB on host-1, less 54.4 MB of web-01's overhead: 629.9 MB. sql-01 wants 2048 MB and 104 MB of overhead.
tell: everything
array: fc-2g
set: restartAttempts 2, pingWait 3
host-1 1024 MB fc-2g: web-01 512
host-2 4096 MB fc-2g: sql-01 2048 reserve 2048
horizon: 3:00
1:00 fail host-2
--------------------------------------------------------------------------------
    0.000  storage  vmfs-01 is open on every host
    0.000  storage  host-1 locks the files of web-01
    0.000  vm       web-01 runs on host-1
    0.000  storage  host-2 locks the files of sql-01
    0.000  vm       sql-01 runs on host-2
    0.000  cluster  no failover capacity is kept
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  host     host-1 now carries 400 MHz and 837 MB
    0.000  host     host-2 now carries 400 MHz and 2345 MB
   60.000  script   fail host-2
   60.000  host     host-2 loses power
   60.000  vm       sql-01 is lost with host-2
   60.000  host     host-2 now carries 0 MHz and 0 MB
   61.000  cluster  host-1 misses a heartbeat of host-2
   77.000  cluster  host-1 pings host-2
   80.000  cluster  host-1 pings host-2 and gets no answer
   80.000  cluster  host-1 declares host-2 failed
   80.000  vm       sql-01 waits for its turn to be restarted
   80.000  vm       restart of sql-01 is refused: no host can take it (host-1: 2152 MB wanted, 629 MB unreserved; host-2: is down); it would take 1522 MB more on host-1
  140.000  vm       restart of sql-01 is refused: no host can take it (host-1: 2152 MB wanted, 629 MB unreserved; host-2: is down); it would take 1522 MB more on host-1
  140.000  vm       sql-01 is given up: HA gives its restart up after 2 attempts; it would take 1522 MB more on host-1
