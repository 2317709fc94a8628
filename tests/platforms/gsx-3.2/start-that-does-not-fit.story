# host-2 has 2048 - 768 = 1280 MB for VMs, of which file-01 takes 512 + 62 = 574: 706 are free, and
# app-01 wants 1024 + 62 = 1086. Four tries of 2 s, and there is no other node to fail over to.
# web-01 fits: 574.
horizon: 5:00
host-1 4096 MB: app-01 1024, web-01 512
host-2 2048 MB: file-01 512
quorum: host-2
2:00 fail host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-2 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
  120.000  script   fail host-1
  120.000  host     host-1 loses power
  120.000  vm       app-01 is lost with host-1
  120.000  vm       web-01 is lost with host-1
  120.901  cluster  host-2 misses a heartbeat of host-1
  126.901  cluster  host-2 suspects host-1: all its heartbeats are missing
  126.901  cluster  host-2 starts a regroup
  132.401  cluster  the regroup ends with host-2
  132.401  cluster  host-2 declares host-1 failed
  132.953  cluster  host-2 renews its reservation of quorum disk quorum and keeps it
  140.453  vm       restart of app-01 on host-2 is refused: 1086 MB wanted, 706 MB free; it would take 380 MB more on host-2
  140.453  vm       web-01 is powered on at host-2 and boots
  142.453  vm       restart of app-01 on host-2 is refused: 1086 MB wanted, 132 MB free; it would take 954 MB more on host-2
  144.453  vm       restart of app-01 on host-2 is refused: 1086 MB wanted, 132 MB free; it would take 954 MB more on host-2
  146.453  vm       restart of app-01 on host-2 is refused: 1086 MB wanted, 132 MB free; it would take 954 MB more on host-2
  146.453  vm       app-01 is given up: no node can take it (host-1: is down; host-2: is where its start failed); it would take 954 MB more on host-2
  250.453  vm       web-01 serves on host-2
