# Round 2 gains nothing over round 1, so the copy ends: 256 MB at 110 MB/s and 0.3 s, 2.628 s in
# all.
host-1 4096 MB: test-01 512 dirty 400/256
host-2 4096 MB
horizon: 1:00
tell: everything
0:10 migrate test-01 to host-2
--------------------------------------------------------------------------------
    0.000  storage  vmfs-01 is open on every host
    0.000  storage  host-1 locks the files of test-01
    0.000  vm       test-01 runs on host-1
    0.000  cluster  the primaries are host-1, host-2
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  drs      DRS looks at the load every 300 s
    0.000  cluster  the cluster is green: survives 1, 1 promised
    0.000  host     host-1 now carries 400 MHz and 949 MB
    0.000  host     host-2 now carries 0 MHz and 372 MB
   10.000  script   migrate test-01 to host-2
   10.000  move     test-01 starts to move live from host-1 to host-2
   16.000  move     round 1 of test-01 sends 512.0 MB
   20.655  move     round 1 of test-01 took 4.7 s; 256.0 MB were written meanwhile
   20.655  move     round 2 of test-01 sends 256.0 MB
   22.983  move     round 2 of test-01 took 2.3 s; 256.0 MB were written meanwhile
   22.983  move     test-01 stands still while its last memory and its lock go to host-2
   22.983  host     host-1 now carries 0 MHz and 949 MB
   25.611  storage  host-1 releases the files of test-01
   25.611  storage  host-2 locks the files of test-01
   25.611  move     test-01 runs on host-2 after standing still for 2.628 s
   25.611  host     host-1 now carries 0 MHz and 372 MB
   25.611  host     host-2 now carries 400 MHz and 949 MB
