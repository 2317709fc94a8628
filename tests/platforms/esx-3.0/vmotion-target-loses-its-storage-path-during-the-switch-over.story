# It has stood still for the switch-over when the target does not find the files: it resumes at the
# source.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 1024
2:00 migrate sql-01 to host-1
2:15.5 lose storage path of host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
  120.000  script   migrate sql-01 to host-1
  120.000  move     sql-01 starts to move live from host-2 to host-1
  135.480  move     sql-01 stands still while its last memory and its lock go to host-1
  135.500  script   lose storage path of host-1
  135.500  storage  host-1 loses its path to array-1
  135.500  storage  web-01 waits for its disk and answers nobody: host-1 has no path to array-1
  135.500  storage  nobody restarts what waits for its disk on host-1: HA watches hosts, and this one is up
  135.784  move     the move of sql-01 to host-1 fails: host-1 has no path to array-1; it would take the path of host-1 to array-1 back; it goes on at host-2
