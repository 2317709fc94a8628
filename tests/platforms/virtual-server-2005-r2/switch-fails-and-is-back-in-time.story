# 4 s are too short to be suspected (7.2 s) and long enough for the iSCSI disk to fail: a cold boot in place.
host-1 4096 MB switch sw-1: web-01 512
host-2 4096 MB switch sw-2: web-02 512
quorum: host-2
1:00 fail switch sw-1
1:04 return switch sw-1
--------------------------------------------------------------------------------
    0.000  cluster  host-2 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   60.000  script   fail switch sw-1
   60.000  host     switch sw-1 fails, and with it all networks of host-1
   60.000  storage  host-1 loses its path to array-1
   60.000  storage  web-01 waits for its disk and answers nobody: host-1 has no path to array-1
   60.901  cluster  host-2 misses a heartbeat of host-1
   60.931  storage  the disk resource of lun-web-01 fails: host-1 has no path to array-1
   60.931  vm       web-01 is turned off on host-1: its disk has failed
   63.431  storage  the disk resource of lun-web-01 fails: host-1 has no path to array-1
   64.000  script   return switch sw-1
   64.000  host     switch sw-1 works again for host-1
   64.000  storage  host-1 has its path to array-1 again
   67.931  vm       web-01 is powered on at host-1 and boots
  177.931  vm       web-01 serves on host-1
