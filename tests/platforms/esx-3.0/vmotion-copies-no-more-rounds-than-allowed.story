# After 2 rounds 279.3 MB are left, more than 16 and less than before: a third round would send them.
# With 2 rounds allowed they go out while the VM stands still: 279.3 / 110 + 0.3 = 2.839 s.
host-1 4096 MB: sql-01 1024 dirty 60/512
host-2 4096 MB
set: precopyRounds 2
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
   29.965  move     sql-01 stands still while its last memory and its lock go to host-2
   29.965  host     host-1 now carries 0 MHz and 1442 MB
   32.805  storage  host-1 releases the files of sql-01
   32.805  storage  host-2 locks the files of sql-01
   32.805  move     sql-01 runs on host-2 after standing still for 2.84 s
   32.805  host     host-1 now carries 0 MHz and 372 MB
   32.805  host     host-2 now carries 400 MHz and 1442 MB
