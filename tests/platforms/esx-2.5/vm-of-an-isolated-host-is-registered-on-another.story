# VirtualCenter cannot take web-01's configuration from host-1, which it does not reach: 180 s by hand, 10 s to power on. Its
# lock was given back when somebody turned it off at the console of host-1.
array: fc-2g
host-1 4096 MB fc-2g: web-01 512
host-2 4096 MB fc-2g
1:00 isolate host-1
1:20 power off web-01
1:30 power on web-01
--------------------------------------------------------------------------------
    0.000  cluster  nobody restarts the VMs of a lost host
   60.000  script   isolate host-1
   60.000  network  host-1 loses its management network
   60.000  network  host-1 loses its heartbeat network
   80.000  script   power off web-01
   80.000  vm       web-01 is powered off as asked
   90.000  script   power on web-01
  280.000  vm       web-01 is powered on at host-2 and boots
  390.000  vm       web-01 serves on host-2
