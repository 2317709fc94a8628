# 1,536 - 372 = 1,164 MB, less 2 x (84 + 13 x 0.8) = 188.8 MB of overhead: 975.2 MB for two VMs of 800
# MB that want 760 each after page sharing. An idle page costs 1 / (1 - 0.75) = 4 times a used one:
# idle-01, which uses nothing, weighs 8,000 / 4 = 2,000 against the 8,000 of busy-01. busy-01 has its
# 760, idle-01 the 215.2 that are left: 544.8 MB too little, of which the balloon holds 0.65 x 800 =
# 520 and 24.8 are swapped: 1 + 0.044 + 20 x 24.8 / 800 = 1.664.
host-1 1536 MB: idle-01 800 dirty 0/0, busy-01 800 dirty 2/800
host-2 4096 MB:
drs: manual
horizon: 0:10
tell: everything
--------------------------------------------------------------------------------
    0.000  storage  vmfs-01 is open on every host
    0.000  storage  host-1 locks the files of idle-01
    0.000  vm       idle-01 runs on host-1
    0.000  storage  host-1 locks the files of busy-01
    0.000  vm       busy-01 runs on host-1
    0.000  cluster  the primaries are host-1, host-2
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  drs      DRS looks at the load every 300 s
    0.000  cluster  the cluster is red: survives 0 of 1 failures
    0.000  host     host-1 now carries 800 MHz and 2081 MB; idle-01 runs 1.66 times slower
    0.000  host     host-2 now carries 0 MHz and 372 MB
