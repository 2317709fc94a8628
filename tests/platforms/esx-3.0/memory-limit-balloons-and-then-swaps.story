# The host has room, but vm-1 may have 200 MB: of the 972.8 MB that it wants after page sharing 772.8
# are taken back, 0.65 x 1,024 = 665.6 by the balloon and 107.2 by swapping: 1 + 0.044 + 20 x 107.2 /
# 1,024 = 3.138. Its twin reserves 512 MB, which nobody takes.
host-1 8192 MB: vm-1 1024 ram-limit 200, vm-2 1024 ram-limit 600 reserve 512
host-2 8192 MB:
drs: manual
horizon: 0:10
tell: everything
--------------------------------------------------------------------------------
    0.000  storage  vmfs-01 is open on every host
    0.000  storage  host-1 locks the files of vm-1
    0.000  vm       vm-1 runs on host-1
    0.000  storage  host-1 locks the files of vm-2
    0.000  vm       vm-2 runs on host-1
    0.000  cluster  the primaries are host-1, host-2
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  drs      DRS looks at the load every 300 s
    0.000  cluster  the cluster is green: survives 1, 1 promised
    0.000  host     host-1 now carries 800 MHz and 2512 MB; vm-1 runs 3.14 times slower, vm-2 runs 1.02 times slower
    0.000  host     host-2 now carries 0 MHz and 372 MB
