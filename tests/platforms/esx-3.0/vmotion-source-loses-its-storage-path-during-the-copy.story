# The copy needs no disk and goes on to its end; the source cannot close the files, so the VM stays.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 1024
2:00 migrate sql-01 to host-1
2:08 lose storage path of host-2
4:00 heal storage path of host-2
5:00 migrate sql-01 to host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
  120.000  script   migrate sql-01 to host-1
  120.000  move     sql-01 starts to move live from host-2 to host-1
  128.000  script   lose storage path of host-2
  128.000  storage  host-2 loses its path to array-1
  128.000  storage  sql-01 waits for its disk and answers nobody: host-2 has no path to array-1
  128.000  storage  nobody restarts what waits for its disk on host-2: HA watches hosts, and this one is up
  135.480  move     the move of sql-01 to host-1 fails: host-2 has no path to array-1; it would take the path of host-2 to array-1 back; it goes on at host-2
  240.000  script   heal storage path of host-2
  240.000  storage  host-2 has its path to array-1 again
  240.000  storage  sql-01 has its disk again and goes on where it stood, on host-2
  300.000  script   migrate sql-01 to host-1
  300.000  move     sql-01 starts to move live from host-2 to host-1
  315.480  move     sql-01 stands still while its last memory and its lock go to host-1
  315.784  move     sql-01 runs on host-1 after standing still for 0.304 s
