# The target cannot open the files when the copy is done: the VM stays where it serves, and has not
# stood still.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 1024
2:00 migrate sql-01 to host-1
2:08 lose storage path of host-1
4:00 heal storage path of host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
  120.000  script   migrate sql-01 to host-1
  120.000  move     sql-01 starts to move live from host-2 to host-1
  128.000  script   lose storage path of host-1
  128.000  storage  host-1 loses its path to array-1
  128.000  storage  web-01 waits for its disk and answers nobody: host-1 has no path to array-1
  128.000  storage  nobody restarts what waits for its disk on host-1: HA watches hosts, and this one is up
  135.480  move     the move of sql-01 to host-1 fails: host-1 has no path to array-1; it would take the path of host-1 to array-1 back; it goes on at host-2
  240.000  script   heal storage path of host-1
  240.000  storage  host-1 has its path to array-1 again
  240.000  storage  web-01 has its disk again and goes on where it stood, on host-1
