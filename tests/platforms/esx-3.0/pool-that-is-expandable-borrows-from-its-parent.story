# dev has 1,000 MHz and borrows from all, which has 4,000, fixed: dev costs all 2,000 (its VM) and
# test 1,000 (its reservation), so 4,000 - 3,000 = 1,000 MHz can be lent to dev. vm-2 wants 1,500 and
# is refused; vm-3 wants 1,000 and starts: then all has nothing left, and vm-4 with 1 MHz is refused.
host-1 4096 MB cores 4: vm-1 512 pool dev cpu 2000, vm-2 512 off pool dev cpu 1500
host-2 4096 MB cores 4: vm-3 512 off pool dev cpu 1000, vm-4 512 off pool test cpu 1001
pool all: cpu 4000 fixed
pool dev: in all cpu 1000
pool test: in all cpu 1000
drs: partly
horizon: 5:00
1:00 power on vm-2
1:30 power on vm-3
2:00 power on vm-4
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   60.000  script   power on vm-2
   60.000  vm       power-on of vm-2 is refused: pool dev: 1500 MHz wanted, 1000 MHz unreserved (1000 reserved, 2000 used, 1000 to borrow); it would take the CPU of pool all to be expandable
   90.000  script   power on vm-3
   98.000  vm       vm-3 is powered on at host-2 and boots
  120.000  script   power on vm-4
  120.000  vm       power-on of vm-4 is refused: pool test: 1001 MHz wanted, 1000 MHz unreserved (1000 reserved, 0 used, 0 to borrow); it would take the CPU of pool all to be expandable
  208.000  vm       vm-3 serves on host-2
