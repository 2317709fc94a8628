# Nobody keeps a failover capacity, so a VM may be powered on that no other host could take.
horizon: 4:00
array: fc-2g
host-1 4096 MB fc-2g: big-01 3000 reserve 3000 off
host-2 1024 MB fc-2g: file-01 512
1:00 power on big-01
--------------------------------------------------------------------------------
    0.000  cluster  no failover capacity is kept
    0.000  cluster  host-1 becomes the failover coordinator
   60.000  script   power on big-01
   70.000  vm       big-01 is powered on at host-1 and boots
  180.000  vm       big-01 serves on host-1
