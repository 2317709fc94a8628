# As with the tax, but 975.2 / 2 = 487.6 MB each: 272.4 too little, 1 + 0.044 x 272.4 / 520 = 1.023.
host-1 1536 MB: idle-01 800 dirty 0/0, busy-01 800 dirty 2/800
host-2 4096 MB:
drs: manual
set: idleTax 0
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
    0.000  host     host-1 now carries 800 MHz and 2081 MB; idle-01 runs 1.02 times slower, busy-01 runs 1.02 times slower
    0.000  host     host-2 now carries 0 MHz and 372 MB
