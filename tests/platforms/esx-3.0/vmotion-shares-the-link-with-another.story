# The second joins when the first has sent 110 MB/s for 1 s; from then on each has 55 MB/s.
host-1 4096 MB: a-01 512, a-02 512
host-2 4096 MB
host-3 4096 MB
horizon: 1:00
tell: everything
0:10 migrate a-01 to host-2
0:11 migrate a-02 to host-3
--------------------------------------------------------------------------------
    0.000  storage  vmfs-01 is open on every host
    0.000  storage  host-1 locks the files of a-01
    0.000  vm       a-01 runs on host-1
    0.000  storage  host-1 locks the files of a-02
    0.000  vm       a-02 runs on host-1
    0.000  cluster  the primaries are host-1, host-2, host-3
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  drs      DRS looks at the load every 300 s
    0.000  cluster  the cluster is green: survives 2, 1 promised
    0.000  host     host-1 now carries 800 MHz and 1526 MB
    0.000  host     host-2 now carries 0 MHz and 372 MB
    0.000  host     host-3 now carries 0 MHz and 372 MB
   10.000  script   migrate a-01 to host-2
   10.000  move     a-01 starts to move live from host-1 to host-2
   11.000  script   migrate a-02 to host-3
   11.000  move     a-02 starts to move live from host-1 to host-3
   16.000  move     round 1 of a-01 sends 512.0 MB
   17.000  move     round 1 of a-02 sends 512.0 MB
   24.310  move     round 1 of a-01 took 8.3 s; 16.6 MB were written meanwhile
   24.310  move     round 2 of a-01 sends 16.6 MB
   24.613  move     round 2 of a-01 took 0.3 s; 0.6 MB were written meanwhile
   24.613  move     a-01 stands still while its last memory and its lock go to host-2
   24.613  host     host-1 now carries 400 MHz and 1526 MB
   24.925  storage  host-1 releases the files of a-01
   24.925  storage  host-2 locks the files of a-01
   24.925  move     a-01 runs on host-2 after standing still for 0.312 s
   24.925  host     host-1 now carries 400 MHz and 949 MB
   24.925  host     host-2 now carries 400 MHz and 949 MB
   25.468  move     round 1 of a-02 took 8.5 s; 16.9 MB were written meanwhile
   25.468  move     round 2 of a-02 sends 16.9 MB
   25.622  move     round 2 of a-02 took 0.2 s; 0.3 MB were written meanwhile
   25.622  move     a-02 stands still while its last memory and its lock go to host-3
   25.622  host     host-1 now carries 0 MHz and 949 MB
   25.925  storage  host-1 releases the files of a-02
   25.925  storage  host-3 locks the files of a-02
   25.925  move     a-02 runs on host-3 after standing still for 0.303 s
   25.925  host     host-1 now carries 0 MHz and 372 MB
   25.925  host     host-3 now carries 400 MHz and 949 MB
