# The task waits for as long as the VM has no disk, and goes on by itself.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 512
drs: fully
2:00 lose storage path of host-2
3:00 evacuate host-2 in parallel
6:00 heal storage path of host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
  120.000  script   lose storage path of host-2
  120.000  storage  host-2 loses its path to array-1
  120.000  storage  sql-01 waits for its disk and answers nobody: host-2 has no path to array-1
  120.000  storage  nobody restarts what waits for its disk on host-2: HA watches hosts, and this one is up
  180.000  script   evacuate host-2 in parallel
  180.000  host     host-2 is to enter maintenance mode and takes no VMs
  180.000  host     host-2 is not in maintenance mode yet: sql-01 waits for its disk, which VMotion needs
  360.000  script   heal storage path of host-2
  360.000  storage  host-2 has its path to array-1 again
  360.000  storage  sql-01 has its disk again and goes on where it stood, on host-2
  360.000  drs      DRS moves sql-01 from host-2 to host-1, priority 1: host-2 enters maintenance mode
  360.000  move     sql-01 starts to move live from host-2 to host-1
  370.655  move     sql-01 stands still while its last memory and its lock go to host-1
  371.040  move     sql-01 runs on host-1 after standing still for 0.385 s
  372.040  host     host-2 is in maintenance mode
  372.040  cluster  the cluster is red: survives 0 of 1 failures
