# (1024 - 296) x 0.94 = 684.3 MB for VMs on host-2. Of web-01 600 MB are reserved, and 57.2 MB are
# overhead: it fits alone, and not beside file-01, whose overhead of 54.4 MB is kept too. host-1, where
# web-01 is known, is up: VirtualCenter takes it over and nothing is registered by hand.
horizon: 5:00
array: fc-2g
host-1 4096 MB fc-2g: web-01 600 reserve 600 off
host-2 1024 MB fc-2g: file-01 512
1:00 power on web-01 on host-2
2:00 power off file-01
2:30 power on web-01 on host-2
--------------------------------------------------------------------------------
    0.000  cluster  nobody restarts the VMs of a lost host
   60.000  script   power on web-01 on host-2
   60.000  vm       power-on of web-01 on host-2 is refused: host-2: 658 MB wanted, 629 MB unreserved; it would take 28 MB more on host-2
  120.000  script   power off file-01
  120.000  vm       file-01 is powered off as asked
  150.000  script   power on web-01 on host-2
  160.000  vm       web-01 is powered on at host-2 and boots
  270.000  vm       web-01 serves on host-2
