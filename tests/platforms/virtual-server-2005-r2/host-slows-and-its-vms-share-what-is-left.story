# 2 x 2,800 MHz at 40 % are 2,240 MHz: each core does 1,120. web-01 wants 2,000 and gets its core,
# 1,120: 1.79 times slower; file-01 gets 1,120 of 1,200: 1.07 times.
host-1 4096 MB: web-01 512 demand 2000, file-01 512 demand 1200
host-2 4096 MB
tell: everything
0:30 recover host-1
1:00 slow host-1 to 40 %
1:01 slow host-1 to 40 %
2:00 recover host-1
--------------------------------------------------------------------------------
    0.000  storage  quorum is online on host-1
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  storage  lun-web-01 is online on host-1
    0.000  vm       web-01 runs on host-1
    0.000  storage  lun-file-01 is online on host-1
    0.000  vm       file-01 runs on host-1
    0.000  cluster  no failover capacity is kept
    0.000  host     host-1 now carries 3200 MHz and 1856 MB
    0.000  host     host-2 now carries 0 MHz and 768 MB
   30.000  script   "recover host-1" has no effect: the CPUs of host-1 run at full speed
   60.000  script   slow host-1 to 40 %
   60.000  host     the CPUs of host-1 run at 40 % of their speed
   60.000  host     host-1 now carries 2240 MHz and 1856 MB; web-01 runs 1.79 times slower, file-01 runs 1.07 times slower
   61.000  script   "slow host-1 to 40 %" has no effect: its CPUs run at 40 % already
  120.000  script   recover host-1
  120.000  host     the CPUs of host-1 run at full speed again
  120.000  host     host-1 now carries 3200 MHz and 1856 MB; web-01 runs at full speed, file-01 runs at full speed
