# It stood still for 0.145 s and goes on at the source.
host-1 4096 MB: file-01 512 dirty 2/32
host-2 4096 MB
horizon: 1:00
tell: everything
0:10 migrate file-01 to host-2
0:20.8 fail host-2
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
   20.800  script   fail host-2
   20.800  host     host-2 loses power
   20.800  move     the move of file-01 to host-2 fails: host-2 is gone; it goes on at host-1
   20.800  host     host-2 now carries 0 MHz and 0 MB
   20.800  host     host-1 now carries 400 MHz and 949 MB
   21.000  cluster  host-1 misses a heartbeat of host-2
   34.000  cluster  host-1 pings host-2
   35.000  cluster  host-1 pings host-2 and gets no answer
   35.000  cluster  host-1 declares host-2 failed
   35.000  cluster  the cluster is red: survives 0 of 1 failures
