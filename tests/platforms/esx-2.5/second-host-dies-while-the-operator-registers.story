# host-2 dies at 5:00, in the middle of the registration that began at 4:00. The VM stays down until
# the operator asks again, on host-3.
horizon: 14:00
array: fc-2g
host-1 4096 MB fc-2g: web-01 512
host-2 4096 MB fc-2g
host-3 4096 MB fc-2g
2:00 fail host-1
4:00 power on web-01 on host-2
5:00 fail host-2
6:00 power on web-01 on host-3
--------------------------------------------------------------------------------
    0.000  cluster  nobody restarts the VMs of a lost host
  120.000  script   fail host-1
  120.000  host     host-1 loses power
  120.000  vm       web-01 is lost with host-1
  120.000  vm       web-01 is given up: nobody restarts it here; it stays down until an operator powers it on
  240.000  script   power on web-01 on host-2
  300.000  script   fail host-2
  300.000  host     host-2 loses power
  300.000  vm       web-01 is lost with host-2
  300.000  vm       web-01 is given up: nobody restarts it here; it stays down until an operator powers it on
  360.000  script   power on web-01 on host-3
  555.000  vm       web-01 is powered on at host-3 and boots
  665.000  vm       web-01 serves on host-3
