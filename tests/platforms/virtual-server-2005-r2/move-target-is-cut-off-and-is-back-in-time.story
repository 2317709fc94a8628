# The disk is released at 80.619 s and nobody hears of it: host-2 is cut off from 80 s to 83 s, too short to be missed for good.
host-1 4096 MB: a-01 2048
host-2 4096 MB: b-01 512
quorum: host-1
1:00 migrate a-01 to host-2
1:20 isolate host-2
1:23 reconnect host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   60.000  script   migrate a-01 to host-2
   60.000  move     a-01 is to be saved on host-1 and resumed on host-2
   60.000  move     a-01 stands still while its memory is written to lun-a-01
   79.119  move     a-01 is saved on disk
   80.000  script   isolate host-2
   80.000  network  host-2 loses its management network
   80.000  network  host-2 loses its heartbeat network
   80.393  cluster  host-1 misses a heartbeat of host-2
   83.000  script   reconnect host-2
   83.000  network  host-2 has its management network again
   83.000  network  host-2 has its heartbeat network again
   83.000  move     a-01 is handed to host-2 with its disk
   86.000  move     a-01 is read back from lun-a-01 on host-2
  105.619  move     a-01 runs on host-2 after standing still for 45.619 s
