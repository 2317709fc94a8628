host-1 4096 MB: web-01 512
host-2 4096 MB cpu Opteron
host-3 4096 MB
horizon: 0:40
0:10 migrate web-01 to host-2
0:20 migrate web-01
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
   10.000  script   "migrate web-01 to host-2" has no effect: host-1 has Intel Xeon (NetBurst) and host-2 has Opteron: VMotion needs the same CPU family; it would take a host with Intel Xeon (NetBurst)
   20.000  script   migrate web-01
   20.000  move     web-01 starts to move live from host-1 to host-3
   30.655  move     web-01 stands still while its last memory and its lock go to host-3
   31.040  move     web-01 runs on host-3 after standing still for 0.385 s
