# A suspended state holds the state of a CPU. It cannot be resumed on the Opteron: four tries of
# 2 s, then the group goes back to host-1, which has saved it.
horizon: 4:00
host-1 4096 MB: web-01 512
host-2 4096 MB cpu Opteron
2:00 migrate web-01 to host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
  120.000  script   migrate web-01 to host-2
  120.000  move     web-01 is to be suspended on host-1 and resumed on host-2
  120.000  move     web-01 stands still while its memory is written to lun-web-01
  126.655  move     web-01 is suspended on disk
  128.155  move     web-01 is handed to host-2 with its disk
  132.655  vm       migration of web-01 on host-2 is refused: suspended on Intel Xeon (NetBurst), and host-2 has Opteron; it would take a host with Intel Xeon (NetBurst)
  134.655  vm       migration of web-01 on host-2 is refused: suspended on Intel Xeon (NetBurst), and host-2 has Opteron; it would take a host with Intel Xeon (NetBurst)
  136.655  vm       migration of web-01 on host-2 is refused: suspended on Intel Xeon (NetBurst), and host-2 has Opteron; it would take a host with Intel Xeon (NetBurst)
  138.655  vm       migration of web-01 on host-2 is refused: suspended on Intel Xeon (NetBurst), and host-2 has Opteron; it would take a host with Intel Xeon (NetBurst)
  138.655  move     web-01 is suspended on disk
  140.155  move     web-01 is handed to host-1 with its disk
  142.655  move     web-01 is read back from lun-web-01 on host-1
  149.310  move     web-01 runs on host-1 after standing still for 29.31 s
