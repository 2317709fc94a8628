# The pool has 4,000 MHz and may not borrow: its VMs that are on use 2,000 + 2,000, so nothing is
# left for vm-3, although the hosts have 3 x 5,600 = 16,800 MHz and only 4,000 are reserved.
# After vm-2 is off 4,000 - 2,000 = 2,000 MHz are left, and vm-3 starts: powered on after 8 s, it
# serves after 90 s + 20 s.
host-1 4096 MB cores 2: vm-1 512 pool dev cpu 2000
host-2 4096 MB cores 2: vm-2 512 pool dev cpu 2000
host-3 4096 MB cores 2: vm-3 512 off pool dev cpu 2000
pool dev: cpu 4000 fixed
horizon: 6:00
1:00 power on vm-3
2:00 power off vm-2
3:00 power on vm-3
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
   60.000  script   power on vm-3
   60.000  vm       power-on of vm-3 is refused: pool dev: 2000 MHz wanted, 0 MHz unreserved (4000 reserved, 4000 used, not expandable); it would take the CPU of pool dev to be expandable
  120.000  script   power off vm-2
  120.000  vm       vm-2 is powered off as asked
  180.000  script   power on vm-3
  188.000  vm       vm-3 is powered on at host-2 and boots
  298.000  vm       vm-3 serves on host-2
