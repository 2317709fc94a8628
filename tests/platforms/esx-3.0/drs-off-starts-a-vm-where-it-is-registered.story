# Nobody looks for an even load: web-04 starts on host-1, where it is registered, and stays there.
host-1 4096 MB: web-01 512 demand 1200, web-02 512 demand 1200, web-03 512 demand 1200, web-04 512 demand 1200 off
host-2 4096 MB
drs: off
1:00 power on web-04
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   60.000  script   power on web-04
   68.000  vm       web-04 is powered on at host-1 and boots
  178.000  vm       web-04 serves on host-1
