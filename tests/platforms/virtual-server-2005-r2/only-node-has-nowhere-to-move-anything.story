host-1 4096 MB: web-01 512
horizon: 2:00
0:30 migrate web-01
1:00 evacuate host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   30.000  script   migrate web-01
   30.000  vm       migration of web-01 is refused: no host is left; it would take 1 host more like the largest
   60.000  script   evacuate host-1 in parallel
   60.000  host     host-1 is paused: it keeps what it runs and accepts no group
   60.000  vm       migration of web-01 is refused: no host is left; it would take 1 host more like the largest
