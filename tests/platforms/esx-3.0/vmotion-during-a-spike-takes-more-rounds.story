# Dirtying follows demand: 20 MB/s in a spike to 1000 percent and 2 after it. Compare the rounds.
host-1 4096 MB: web-01 1024 dirty 2/400
host-2 4096 MB
horizon: 3:00
tell: everything
0:10 spike web-01 to 1000 % for 1:00
0:20 migrate web-01 to host-2
1:30 migrate web-01 to host-1
--------------------------------------------------------------------------------
    0.000  storage  vmfs-01 is open on every host
    0.000  storage  host-1 locks the files of web-01
    0.000  vm       web-01 runs on host-1
    0.000  cluster  the primaries are host-1, host-2
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  drs      DRS looks at the load every 300 s
    0.000  cluster  the cluster is green: survives 1, 1 promised
    0.000  host     host-1 now carries 400 MHz and 1442 MB
    0.000  host     host-2 now carries 0 MHz and 372 MB
   10.000  script   spike web-01 to 1000 % for 1:00
   10.000  vm       web-01 now wants 4000 MHz and dirties 20 MB/s
   10.000  host     host-1 now carries 2800 MHz and 1442 MB; web-01 runs 1.43 times slower
   20.000  script   migrate web-01 to host-2
   20.000  move     web-01 starts to move live from host-1 to host-2
   26.000  move     round 1 of web-01 sends 1024.0 MB
   35.310  move     round 1 of web-01 took 9.3 s; 186.2 MB were written meanwhile
   35.310  move     round 2 of web-01 sends 186.2 MB
   37.003  move     round 2 of web-01 took 1.7 s; 33.9 MB were written meanwhile
   37.003  move     round 3 of web-01 sends 33.9 MB
   37.311  move     round 3 of web-01 took 0.3 s; 6.2 MB were written meanwhile
   37.311  move     web-01 stands still while its last memory and its lock go to host-2
   37.311  host     host-1 now carries 0 MHz and 1442 MB; web-01 runs at full speed
   37.667  storage  host-1 releases the files of web-01
   37.667  storage  host-2 locks the files of web-01
   37.667  move     web-01 runs on host-2 after standing still for 0.356 s
   37.667  host     host-1 now carries 0 MHz and 372 MB
   37.667  host     host-2 now carries 2800 MHz and 1442 MB; web-01 runs 1.43 times slower
   70.000  vm       web-01 now wants 400 MHz and dirties 2 MB/s
   70.000  host     host-2 now carries 400 MHz and 1442 MB; web-01 runs at full speed
   90.000  script   migrate web-01 to host-1
   90.000  move     web-01 starts to move live from host-2 to host-1
   96.000  move     round 1 of web-01 sends 1024.0 MB
  105.310  move     round 1 of web-01 took 9.3 s; 18.6 MB were written meanwhile
  105.310  move     round 2 of web-01 sends 18.6 MB
  105.480  move     round 2 of web-01 took 0.2 s; 0.3 MB were written meanwhile
  105.480  move     web-01 stands still while its last memory and its lock go to host-1
  105.480  host     host-2 now carries 0 MHz and 1442 MB
  105.784  storage  host-2 releases the files of web-01
  105.784  storage  host-1 locks the files of web-01
  105.784  move     web-01 runs on host-1 after standing still for 0.304 s
  105.784  host     host-2 now carries 0 MHz and 372 MB
  105.784  host     host-1 now carries 400 MHz and 1442 MB
