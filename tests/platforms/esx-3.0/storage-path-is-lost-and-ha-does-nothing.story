# Agents talk over the service console's network, which is well: for HA host-2 is well too. Its VMs
# hang for 240 s and go on where they stood. VMotion and starts need the disk at either end.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 512, file-01 512, app-01 512 off
2:00 lose storage path of host-2
3:00 migrate sql-01 to host-1
3:20 migrate web-01 to host-2
3:40 power on app-01 on host-2
4:00 reset file-01
6:00 heal storage path of host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
  120.000  script   lose storage path of host-2
  120.000  storage  host-2 loses its path to array-1
  120.000  storage  sql-01 waits for its disk and answers nobody: host-2 has no path to array-1
  120.000  storage  file-01 waits for its disk and answers nobody: host-2 has no path to array-1
  120.000  storage  nobody restarts what waits for its disk on host-2: HA watches hosts, and this one is up
  180.000  script   "migrate sql-01 to host-1" has no effect: sql-01 waits for its disk, which VMotion needs at both ends
  200.000  script   migrate web-01 to host-2
  200.000  vm       migration of web-01 on host-2 is refused: host-2: has no path to array-1; it would take the path of host-2 to array-1 back
  220.000  script   power on app-01 on host-2
  220.000  vm       power-on of app-01 on host-2 is refused: host-2: has no path to array-1; it would take the path of host-2 to array-1 back
  240.000  script   "reset file-01" has no effect: file-01 waits for its disk
  360.000  script   heal storage path of host-2
  360.000  storage  host-2 has its path to array-1 again
  360.000  storage  sql-01 has its disk again and goes on where it stood, on host-2
  360.000  storage  file-01 has its disk again and goes on where it stood, on host-2
