# web-04 is registered on host-1; DRS starts it on host-2, where it leaves the load most even. The
# three others stay where they are, though the deviation is (0.643 - 0.071) / 2 = 0.286.
host-1 4096 MB: web-01 512 demand 1200, web-02 512 demand 1200, web-03 512 demand 1200, web-04 512 demand 400 off
host-2 4096 MB
drs: partly
1:00 power on web-04
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   60.000  script   power on web-04
   68.000  vm       web-04 is powered on at host-2 and boots
  178.000  vm       web-04 serves on host-2
  300.000  drs      DRS recommends to move web-01 from host-1 to host-2, priority 2: CPU load deviates 0.286, then 0.071
