# host-2 would even out the load, but dc-01 is there; host-1 is taken for dc-02. web-02 is kept with
# web-01 on host-1.
host-1 4096 MB: web-01 512 demand 2000, dc-02 512 off, web-02 512 demand 2000 off
host-2 4096 MB: dc-01 512 demand 100
apart: dc-01, dc-02
together: web-01, web-02
admission: relaxed
1:00 power on dc-02
1:00 power on web-02
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   60.000  script   power on dc-02
   60.000  script   power on web-02
   68.000  vm       dc-02 is powered on at host-1 and boots
   68.000  vm       web-02 is powered on at host-1 and boots
  178.000  vm       dc-02 serves on host-1
  178.000  vm       web-02 serves on host-1
