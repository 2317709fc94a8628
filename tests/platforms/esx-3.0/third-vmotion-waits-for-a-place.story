# Two at a time share the link: 9.309 s each, 18.6 MB stale, a second round. Their places come free
# 1 s after they are done, at 26.962; then prepare 4 s.
host-1 4096 MB: a-01 512, a-02 512, a-03 512
host-2 4096 MB
horizon: 1:00
tell: everything
0:10 migrate a-01 to host-2
0:10 migrate a-02 to host-2
0:10 migrate a-03 to host-2
--------------------------------------------------------------------------------
    0.000  storage  vmfs-01 is open on every host
    0.000  storage  host-1 locks the files of a-01
    0.000  vm       a-01 runs on host-1
    0.000  storage  host-1 locks the files of a-02
    0.000  vm       a-02 runs on host-1
    0.000  storage  host-1 locks the files of a-03
    0.000  vm       a-03 runs on host-1
    0.000  cluster  the primaries are host-1, host-2
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  drs      DRS looks at the load every 300 s
    0.000  cluster  the cluster is green: survives 1, 1 promised
    0.000  host     host-1 now carries 1200 MHz and 2103 MB
    0.000  host     host-2 now carries 0 MHz and 372 MB
   10.000  script   migrate a-01 to host-2
   10.000  move     a-01 starts to move live from host-1 to host-2
   10.000  script   migrate a-02 to host-2
   10.000  move     a-02 starts to move live from host-1 to host-2
   10.000  script   migrate a-03 to host-2
   10.000  move     a-03 starts to move live from host-1 to host-2
   12.000  move     the move of a-03 to host-2 waits in line: host-1 has 2 VMotions, as many as it may at once; it would take 1 VMotion more at once on host-1 and 1 VMotion more at once on host-2
   16.000  move     round 1 of a-01 sends 512.0 MB
   16.000  move     round 1 of a-02 sends 512.0 MB
   25.310  move     round 1 of a-01 took 9.3 s; 18.6 MB were written meanwhile
   25.310  move     round 2 of a-01 sends 18.6 MB
   25.310  move     round 1 of a-02 took 9.3 s; 18.6 MB were written meanwhile
   25.310  move     round 2 of a-02 sends 18.6 MB
   25.649  move     round 2 of a-01 took 0.3 s; 0.7 MB were written meanwhile
   25.649  move     a-01 stands still while its last memory and its lock go to host-2
   25.649  move     round 2 of a-02 took 0.3 s; 0.7 MB were written meanwhile
   25.649  move     a-02 stands still while its last memory and its lock go to host-2
   25.649  host     host-1 now carries 400 MHz and 2103 MB
   25.962  storage  host-1 releases the files of a-01
   25.962  storage  host-2 locks the files of a-01
   25.962  move     a-01 runs on host-2 after standing still for 0.313 s
   25.962  storage  host-1 releases the files of a-02
   25.962  storage  host-2 locks the files of a-02
   25.962  move     a-02 runs on host-2 after standing still for 0.313 s
   25.962  host     host-1 now carries 400 MHz and 949 MB
   25.962  host     host-2 now carries 800 MHz and 1526 MB
   30.962  move     round 1 of a-03 sends 512.0 MB
   35.617  move     round 1 of a-03 took 4.7 s; 9.3 MB were written meanwhile
   35.617  move     a-03 stands still while its last memory and its lock go to host-2
   35.617  host     host-1 now carries 0 MHz and 949 MB
   36.002  storage  host-1 releases the files of a-03
   36.002  storage  host-2 locks the files of a-03
   36.002  move     a-03 runs on host-2 after standing still for 0.385 s
   36.002  host     host-1 now carries 0 MHz and 372 MB
   36.002  host     host-2 now carries 1200 MHz and 2103 MB
