host-1 4096 MB: file-01 512
host-2 4096 MB
horizon: 0:40
tell: everything
0:10 migrate file-01 to host-2
0:18 power off file-01
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
   18.000  script   power off file-01
   18.000  move     the move of file-01 to host-2 fails: file-01 is powered off
   18.000  vm       file-01 is powered off as asked
   18.000  storage  host-1 releases the files of file-01
   18.000  host     host-1 now carries 0 MHz and 372 MB
