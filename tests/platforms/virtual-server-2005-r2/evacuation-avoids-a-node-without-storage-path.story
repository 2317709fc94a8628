# Of two nodes that are up, only host-2 reaches the disk.
host-1 4096 MB: web-01 512
host-2 4096 MB
host-3 4096 MB
quorum: host-2
1:00 lose storage path of host-3
2:00 evacuate host-1 in parallel
--------------------------------------------------------------------------------
    0.000  cluster  host-2 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   60.000  script   lose storage path of host-3
   60.000  storage  host-3 loses its path to array-1
  120.000  script   evacuate host-1 in parallel
  120.000  host     host-1 is paused: it keeps what it runs and accepts no group
  120.000  move     web-01 is to be saved on host-1 and resumed on host-2
  120.000  move     web-01 stands still while its memory is written to lun-web-01
  125.155  move     web-01 is saved on disk
  126.655  move     web-01 is handed to host-2 with its disk
  129.655  move     web-01 is read back from lun-web-01 on host-2
  135.310  move     web-01 runs on host-2 after standing still for 15.31 s
