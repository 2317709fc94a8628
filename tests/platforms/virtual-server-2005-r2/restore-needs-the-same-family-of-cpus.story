# A saved state holds the state of a CPU. Four tries, and back to where it fits.
host-1 4096 MB: web-01 512
host-2 4096 MB cpu Opteron
horizon: 2:00
0:10 migrate web-01 to host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   migrate web-01 to host-2
   10.000  move     web-01 is to be saved on host-1 and resumed on host-2
   10.000  move     web-01 stands still while its memory is written to lun-web-01
   15.155  move     web-01 is saved on disk
   16.655  move     web-01 is handed to host-2 with its disk
   21.655  vm       migration of web-01 on host-2 is refused: saved on Intel Xeon (NetBurst), and host-2 has Opteron; it would take a host with Intel Xeon (NetBurst)
   23.655  vm       migration of web-01 on host-2 is refused: saved on Intel Xeon (NetBurst), and host-2 has Opteron; it would take a host with Intel Xeon (NetBurst)
   25.655  vm       migration of web-01 on host-2 is refused: saved on Intel Xeon (NetBurst), and host-2 has Opteron; it would take a host with Intel Xeon (NetBurst)
   27.655  vm       migration of web-01 on host-2 is refused: saved on Intel Xeon (NetBurst), and host-2 has Opteron; it would take a host with Intel Xeon (NetBurst)
   27.655  move     web-01 is saved on disk
   29.155  move     web-01 is handed to host-1 with its disk
   32.155  move     web-01 is read back from lun-web-01 on host-1
   37.810  move     web-01 runs on host-1 after standing still for 27.81 s
