# (1024 - 296) x 0.94 = 684.3 MB, less 108.8 MB of overhead: 575.6 MB for two VMs that want 486.4 MB
# each once 5 % are shared. 198.6 MB of each are ballooned: within the cap of 332.8 MB, so both are
# 1 + 0.044 x 198.6 / 332.8 = 1.026 times slower.
tell: everything
horizon: 0:10
array: fc-2g
host-1 1024 MB fc-2g: web-01 512, web-02 512
--------------------------------------------------------------------------------
    0.000  storage  vmfs-01 is open on every host
    0.000  storage  host-1 locks the files of web-01
    0.000  vm       web-01 runs on host-1
    0.000  storage  host-1 locks the files of web-02
    0.000  vm       web-02 runs on host-1
    0.000  cluster  nobody restarts the VMs of a lost host
    0.000  host     host-1 now carries 800 MHz and 1378 MB; web-01 runs 1.03 times slower, web-02 runs 1.03 times slower
