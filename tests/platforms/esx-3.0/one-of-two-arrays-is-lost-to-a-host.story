# sql-01 hangs; web-02 on the same host is on the other array and serves.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 512, web-02 512
storage: as-drawn
lun sql: sql-01
array array-2: sql
2:00 lose storage path of host-2 to array-2
3:00 lose storage path of host-2 to array-2
3:10 migrate web-02 to host-1
4:00 heal storage path of host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
  120.000  script   lose storage path of host-2 to array-2
  120.000  storage  host-2 loses its path to array-2
  120.000  storage  sql-01 waits for its disk and answers nobody: host-2 has no path to array-2
  120.000  storage  nobody restarts what waits for its disk on host-2: HA watches hosts, and this one is up
  180.000  script   "lose storage path of host-2 to array-2" has no effect: host-2 has no path to array-2 already
  190.000  script   migrate web-02 to host-1
  190.000  move     web-02 starts to move live from host-2 to host-1
  200.655  move     web-02 stands still while its last memory and its lock go to host-1
  201.040  move     web-02 runs on host-1 after standing still for 0.385 s
  240.000  script   heal storage path of host-2
  240.000  storage  host-2 has its path to array-2 again
  240.000  storage  sql-01 has its disk again and goes on where it stood, on host-2
