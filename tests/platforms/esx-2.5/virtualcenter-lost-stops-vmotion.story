# VirtualCenter 1.x does nothing but what it is asked: VMs run on, and one that is off is powered on at
# the console of its host. host-2 does not know web-02, and nobody takes its configuration over: 180 s
# to register it by hand there, and 10 s.
horizon: 9:00
array: fc-2g
host-1 4096 MB fc-2g: web-01 512, web-02 512 off, web-03 512 off
host-2 4096 MB fc-2g
1:00 fail management server
1:10 migrate web-01 to host-2
1:20 power on web-02 on host-2
1:30 power on web-03
8:00 return management server
8:10 migrate web-01 to host-2
--------------------------------------------------------------------------------
    0.000  cluster  nobody restarts the VMs of a lost host
   60.000  script   fail management server
   60.000  cluster  VirtualCenter is lost: no VMotion; VMs are powered on at the console of their host
   70.000  script   "migrate web-01 to host-2" has no effect: VirtualCenter is down
   80.000  script   power on web-02 on host-2
   90.000  script   power on web-03
  100.000  vm       web-03 is powered on at host-1 and boots
  210.000  vm       web-03 serves on host-1
  270.000  vm       web-02 is powered on at host-2 and boots
  380.000  vm       web-02 serves on host-2
  480.000  script   return management server
  480.000  cluster  VirtualCenter runs again
  490.000  script   migrate web-01 to host-2
  490.000  move     web-01 starts to move live from host-1 to host-2
  501.655  move     web-01 stands still while its last memory and its lock go to host-2
  502.040  move     web-01 runs on host-2 after standing still for 0.385 s
