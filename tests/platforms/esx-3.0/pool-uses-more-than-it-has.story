# At 0:00 nobody checks pools. rp-2 has 2,000 MHz, may not borrow, and its VMs have 1,000 + 3,000: the
# tree is invalid, red, whatever the hosts have. Turning off vm-3 mends it.
host-1 4096 MB cores 4: vm-1 512 pool rp-1 cpu 1000, vm-2 512 pool rp-2 cpu 1000
host-2 4096 MB cores 4: vm-3 512 pool rp-2 cpu 3000
pool rp-1: cpu 4000
pool rp-2: cpu 2000 fixed
1:00 power off vm-3
horizon: 2:00
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is red: pool rp-2 uses 4000 MHz and has 2000 reserved; survives 1, 1 promised
   60.000  script   power off vm-3
   60.000  vm       vm-3 is powered off as asked
   60.000  cluster  the cluster is green: survives 1, 1 promised
