# Nobody restarts it. The operator registers it by hand (180 s), breaks the lock (5 s), powers on (10 s).
host-1 4096 MB fc-2g: web-01 512
host-2 4096 MB fc-2g
array: fc-2g
1:00 freeze host-1
2:00 power on web-01
--------------------------------------------------------------------------------
    0.000  cluster  nobody restarts the VMs of a lost host
   60.000  script   freeze host-1
   60.000  host     host-1 hangs: it has power, and nothing on it runs
   60.000  vm       web-01 is lost with host-1
   60.000  vm       web-01 is given up: nobody restarts it here; it stays down until an operator powers it on
  120.000  script   power on web-01
  315.000  vm       web-01 is powered on at host-2 and boots
  425.000  vm       web-01 serves on host-2
