# Slots of 1024 MB, two a host: two VMs survive the loss of one host, three do not.
host-1 2048 MB: web-01 1024
host-2 2048 MB: web-02 1024, web-03 1024 off
horizon: 2:40
0:10 power on web-03
0:20 power off web-02
0:30 power on web-03
0:40 power on web-02 on host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   power on web-03
   10.000  vm       power-on of web-03 is refused: 3 VMs need 3 slots of 1024 MB and 256 MHz; with 1 of 2 hosts lost 2 are left; it would take 1 slot less: power off 1 VM
   20.000  script   power off web-02
   20.000  vm       web-02 is powered off as asked
   30.000  script   power on web-03
   38.000  vm       web-03 is powered on at host-2 and boots
   40.000  script   power on web-02 on host-2
   40.000  vm       power-on of web-02 on host-2 is refused: 3 VMs need 3 slots of 1024 MB and 256 MHz; with 1 of 2 hosts lost 2 are left; it would take 1 slot less: power off 1 VM
  148.000  vm       web-03 serves on host-2
