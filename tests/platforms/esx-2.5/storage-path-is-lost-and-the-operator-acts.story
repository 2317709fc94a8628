# Nobody watches anything. The operator turns the VM off where it hangs and on where its disk is;
# 5 s to probe the lock that was left behind, 10 s to power on.
array: fc-2g
host-1 fc-2g 4096 MB: web-01 512
host-2 fc-2g 4096 MB: sql-01 512
2:00 lose storage path of host-2
3:00 power off sql-01
3:10 power on sql-01 on host-1
6:00 heal storage path of host-2
--------------------------------------------------------------------------------
    0.000  cluster  nobody restarts the VMs of a lost host
  120.000  script   lose storage path of host-2
  120.000  storage  host-2 loses its path to array-1
  120.000  storage  sql-01 waits for its disk and answers nobody: host-2 has no path to array-1
  120.000  storage  nobody restarts what waits for its disk on host-2: here nobody watches anything
  180.000  script   power off sql-01
  180.000  vm       sql-01 is powered off as asked
  190.000  script   power on sql-01 on host-1
  205.000  vm       sql-01 is powered on at host-1 and boots
  315.000  vm       sql-01 serves on host-1
  360.000  script   heal storage path of host-2
  360.000  storage  host-2 has its path to array-1 again
