# A port that heals has no link before its switch is back. Its iSCSI disk is gone for 4 s, which is long
# enough for the resource to fail twice and come back in place. Heartbeats of host-1 were due at 29.701, so
# two are missed by 32.101; the first over the port that healed comes at 64.501, with the switch.
host-1 4096 MB switch sw-1: web-01 512
host-2 4096 MB switch sw-2: web-02 512
quorum: host-2
0:30 lose heartbeat network of host-1
1:00 fail switch sw-1
1:02 heal heartbeat network of host-1
1:04 return switch sw-1
--------------------------------------------------------------------------------
    0.000  cluster  host-2 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   30.000  script   lose heartbeat network of host-1
   30.000  network  host-1 loses its heartbeat network
   32.101  network  host-2 misses heartbeats of host-1 on its heartbeat network, and hears it over another
   60.000  script   fail switch sw-1
   60.000  host     switch sw-1 fails, and with it all networks of host-1
   60.000  storage  host-1 loses its path to array-1
   60.000  storage  web-01 waits for its disk and answers nobody: host-1 has no path to array-1
   60.901  cluster  host-2 misses a heartbeat of host-1
   60.931  storage  the disk resource of lun-web-01 fails: host-1 has no path to array-1
   60.931  vm       web-01 is turned off on host-1: its disk has failed
   62.000  script   heal heartbeat network of host-1
   62.000  network  host-1 has its heartbeat network again
   63.431  storage  the disk resource of lun-web-01 fails: host-1 has no path to array-1
   64.000  script   return switch sw-1
   64.000  host     switch sw-1 works again for host-1
   64.000  storage  host-1 has its path to array-1 again
   64.501  network  host-2 hears heartbeats of host-1 on its heartbeat network again
   67.931  vm       web-01 is powered on at host-1 and boots
  177.931  vm       web-01 serves on host-1
