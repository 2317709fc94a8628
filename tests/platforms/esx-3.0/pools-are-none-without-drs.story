# Without DRS a cluster has no resource pools: the same power-on is not refused.
host-1 4096 MB: vm-1 512 pool dev cpu 2000
host-2 4096 MB: vm-2 512 off pool dev cpu 2000
pool dev: cpu 2000 fixed
drs: off
horizon: 5:00
1:00 power on vm-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   60.000  script   power on vm-2
   68.000  vm       vm-2 is powered on at host-2 and boots
  178.000  vm       vm-2 serves on host-2
