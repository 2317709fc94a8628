# The rounds send 1,024, 512, 279.3 and 152.4 MB: the fourth leaves 83.2. The gains are 512, 232.7,
# 126.9 and 69.3 MB: the fourth gains less than the 100 that it must, so 83.2 / 110 + 0.3 = 1.056 s.
host-1 4096 MB: sql-01 1024 dirty 60/512
host-2 4096 MB
set: precopyProgress 100
horizon: 1:00
tell: everything
0:10 migrate sql-01 to host-2
--------------------------------------------------------------------------------
    0.000  storage  vmfs-01 is open on every host
    0.000  storage  host-1 locks the files of sql-01
    0.000  vm       sql-01 runs on host-1
    0.000  cluster  the primaries are host-1, host-2
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  drs      DRS looks at the load every 300 s
    0.000  cluster  the cluster is green: survives 1, 1 promised
    0.000  host     host-1 now carries 400 MHz and 1442 MB
    0.000  host     host-2 now carries 0 MHz and 372 MB
   10.000  script   migrate sql-01 to host-2
   10.000  move     sql-01 starts to move live from host-1 to host-2
   16.000  move     round 1 of sql-01 sends 1024.0 MB
   25.310  move     round 1 of sql-01 took 9.3 s; 512.0 MB were written meanwhile
   25.310  move     round 2 of sql-01 sends 512.0 MB
   29.965  move     round 2 of sql-01 took 4.7 s; 279.3 MB were written meanwhile
   29.965  move     round 3 of sql-01 sends 279.3 MB
   32.505  move     round 3 of sql-01 took 2.5 s; 152.4 MB were written meanwhile
   32.505  move     round 4 of sql-01 sends 152.4 MB
   33.891  move     round 4 of sql-01 took 1.4 s; 83.2 MB were written meanwhile
   33.891  move     sql-01 stands still while its last memory and its lock go to host-2
   33.891  host     host-1 now carries 0 MHz and 1442 MB
   34.947  storage  host-1 releases the files of sql-01
   34.947  storage  host-2 locks the files of sql-01
   34.947  move     sql-01 runs on host-2 after standing still for 1.056 s
   34.947  host     host-1 now carries 0 MHz and 372 MB
   34.947  host     host-2 now carries 400 MHz and 1442 MB
