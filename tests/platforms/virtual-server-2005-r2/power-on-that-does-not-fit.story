# Bringing a resource online that fails moves its group, even when an operator asked.
host-1 2048 MB: web-01 512, web-02 1024 off
host-2 4096 MB
horizon: 3:00
0:10 power on web-02
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   power on web-02
   12.000  vm       power-on of web-02 on host-1 is refused: 1056 MB wanted, 736 MB free; it would take 320 MB more on host-1
   14.000  vm       power-on of web-02 on host-1 is refused: 1056 MB wanted, 736 MB free; it would take 320 MB more on host-1
   16.000  vm       power-on of web-02 on host-1 is refused: 1056 MB wanted, 736 MB free; it would take 320 MB more on host-1
   18.000  vm       power-on of web-02 on host-1 is refused: 1056 MB wanted, 736 MB free; it would take 320 MB more on host-1
   24.500  vm       web-02 is powered on at host-2 and boots
  134.500  vm       web-02 serves on host-2
