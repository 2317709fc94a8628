horizon: 3:00
array: fc-2g
host-1 4096 MB fc-2g: web-01 512
host-2 4096 MB fc-2g cpu Opteron
2:00 migrate web-01 to host-2
2:30 migrate web-01
--------------------------------------------------------------------------------
    0.000  cluster  nobody restarts the VMs of a lost host
  120.000  script   "migrate web-01 to host-2" has no effect: host-1 has Intel Xeon (NetBurst) and host-2 has Opteron: VMotion needs the same CPU family; it would take a host with Intel Xeon (NetBurst)
  150.000  script   migrate web-01
  150.000  vm       migration of web-01 is refused: host-2: host-1 has Intel Xeon (NetBurst) and host-2 has Opteron: VMotion needs the same CPU family; it would take a host with Intel Xeon (NetBurst)
