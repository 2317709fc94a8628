# Check 2, prepare 4, 512 MB at 110 MB/s 4.655 s; 2 MB/s make 9.31 MB of it stale, less than 16 MB:
# one round. Switch-over 0.3 s and 9.31 MB at 110 MB/s: 0.385 s.
host-1 4096 MB: file-01 512 dirty 2/32
host-2 4096 MB
horizon: 1:00
tell: everything
0:10 migrate file-01 to host-2
--------------------------------------------------------------------------------
    0.000  storage  vmfs-01 is open on every host
    0.000  storage  host-1 locks the files of file-01
    0.000  vm       file-01 runs on host-1
    0.000  cluster  the primaries are host-1, host-2
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  drs      DRS looks at the load every 300 s
    0.000  cluster  the cluster is green: survives 1, 1 promised
    0.000  host     host-1 now carries 400 MHz and 949 MB
    0.000  host     host-2 now carries 0 MHz and 372 MB
   10.000  script   migrate file-01 to host-2
   10.000  move     file-01 starts to move live from host-1 to host-2
   16.000  move     round 1 of file-01 sends 512.0 MB
   20.655  move     round 1 of file-01 took 4.7 s; 9.3 MB were written meanwhile
   20.655  move     file-01 stands still while its last memory and its lock go to host-2
   20.655  host     host-1 now carries 0 MHz and 949 MB
   21.040  storage  host-1 releases the files of file-01
   21.040  storage  host-2 locks the files of file-01
   21.040  move     file-01 runs on host-2 after standing still for 0.385 s
   21.040  host     host-1 now carries 0 MHz and 372 MB
   21.040  host     host-2 now carries 400 MHz and 949 MB
