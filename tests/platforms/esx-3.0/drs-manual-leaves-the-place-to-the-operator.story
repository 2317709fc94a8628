# In manual mode the operator says where; DRS places nothing. Recommendations come at 300 s.
host-1 4096 MB: web-01 512 demand 1200, web-02 512 demand 1200, web-03 512 demand 1200 off
host-2 4096 MB
drs: manual
1:00 power on web-03 on host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   60.000  script   power on web-03 on host-1
   68.000  vm       web-03 is powered on at host-1 and boots
  178.000  vm       web-03 serves on host-1
  300.000  drs      DRS recommends to move web-01 from host-1 to host-2, priority 2: CPU load deviates 0.321, then 0.107
