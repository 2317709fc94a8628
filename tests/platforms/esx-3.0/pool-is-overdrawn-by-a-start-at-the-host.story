# rp-2 has 2,000 MHz, fixed, and uses 1,000. Through VirtualCenter vm-3 with 2,000 is refused. With
# VirtualCenter down it cannot be asked, but vm-3 can be powered on at the host where it is registered,
# and nobody asks the pool. Back, VirtualCenter finds 3,000 used of 2,000: red until vm-3 is off.
host-1 4096 MB cores 4: vm-1 512 pool rp-1 cpu 1000, vm-2 512 pool rp-2 cpu 1000
host-2 4096 MB cores 4: vm-3 512 off pool rp-2 cpu 2000
pool rp-1: cpu 4000
pool rp-2: cpu 2000 fixed
horizon: 6:00
0:30 power on vm-3
1:00 fail management server
1:10 power on vm-3
1:20 power on vm-3 on host-1
1:30 power on vm-3 on host-2
4:00 return management server
5:00 power off vm-3
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   30.000  script   power on vm-3
   30.000  vm       power-on of vm-3 is refused: pool rp-2: 2000 MHz wanted, 1000 MHz unreserved (2000 reserved, 1000 used, not expandable); it would take the CPU of pool rp-2 to be expandable
   60.000  script   fail management server
   60.000  cluster  VirtualCenter is lost: no VMotion, no power-on, no look at the cluster
   60.000  cluster  VirtualCenter is down: nobody watches the failover capacity
   70.000  script   "power on vm-3" has no effect: VirtualCenter is down
   80.000  script   "power on vm-3 on host-1" has no effect: VirtualCenter is down
   90.000  script   power on vm-3 on host-2
   98.000  vm       vm-3 is powered on at host-2 and boots
  208.000  vm       vm-3 serves on host-2
  240.000  script   return management server
  240.000  cluster  VirtualCenter runs again
  240.000  cluster  the cluster is red: pool rp-2 uses 3000 MHz and has 2000 reserved; survives 1, 1 promised
  300.000  script   power off vm-3
  300.000  vm       vm-3 is powered off as asked
  300.000  cluster  the cluster is green: survives 1, 1 promised
