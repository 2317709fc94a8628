# At full speed both hosts are loaded alike: 2,000 of 5,600 MHz. At 40 % host-1 has 2,240: its load is
# 0.893 against 0.357, a deviation of 0.268. web-01 gets its core, 1,120 of 1,500 MHz. file-01 at
# host-2 makes it 0.670 against 0.446: 0.112.
host-1 8192 MB: web-01 512 demand 1500, file-01 512 demand 500
host-2 8192 MB: sql-01 512 demand 2000
drs: fully
1:00 slow host-1 to 40 %
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   60.000  script   slow host-1 to 40 %
   60.000  host     the CPUs of host-1 run at 40 % of their speed
  300.000  drs      DRS moves file-01 from host-1 to host-2, priority 2: CPU load deviates 0.268, then 0.112
  300.000  move     file-01 starts to move live from host-1 to host-2
  310.655  move     file-01 stands still while its last memory and its lock go to host-2
  311.040  move     file-01 runs on host-2 after standing still for 0.385 s
