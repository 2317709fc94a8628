# VirtualCenter has a check box for CPU and one for memory. dev has 1000 MHz and 512 MB, vm-1 uses
# 1000 MHz of it: 500 more it must not borrow, though the hosts have them; 1024 MB it may.
host-1 8192 MB: vm-1 512 pool dev cpu 1000, vm-2 1024 pool dev cpu 500 off, vm-3 2048 pool dev reserve 1024 off
host-2 8192 MB
pool dev: cpu 1000 reserve 512 ram-expandable
horizon: 4:00
0:10 power on vm-2
0:20 power on vm-3
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   power on vm-2
   10.000  vm       power-on of vm-2 is refused: pool dev: 500 MHz wanted, 0 MHz unreserved (1000 reserved, 1000 used, not expandable); it would take the CPU of pool dev to be expandable
   20.000  script   power on vm-3
   28.000  vm       vm-3 is powered on at host-2 and boots
  138.000  vm       vm-3 serves on host-2
