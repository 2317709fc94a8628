# app-01 wants 1024 + 62 = 1086 MB and 706 are free on host-2. At 3:00 the operator turns
# file-01 off: 1280 MB are free. At 3:10 he brings app-01 online: 2 s until it has power, 90 s of
# boot and 20 s for its application.
host-1 4096 MB: app-01 1024
host-2 2048 MB: file-01 512
quorum: host-2
2:00 fail host-1
3:00 power off file-01
3:10 power on app-01
3:11 power on app-01 on host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-2 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
  120.000  script   fail host-1
  120.000  host     host-1 loses power
  120.000  vm       app-01 is lost with host-1
  120.901  cluster  host-2 misses a heartbeat of host-1
  126.901  cluster  host-2 suspects host-1: all its heartbeats are missing
  126.901  cluster  host-2 starts a regroup
  132.401  cluster  the regroup ends with host-2
  132.401  cluster  host-2 declares host-1 failed
  132.953  cluster  host-2 renews its reservation of quorum disk quorum and keeps it
  140.453  vm       restart of app-01 on host-2 is refused: 1086 MB wanted, 706 MB free; it would take 380 MB more on host-2
  142.453  vm       restart of app-01 on host-2 is refused: 1086 MB wanted, 706 MB free; it would take 380 MB more on host-2
  144.453  vm       restart of app-01 on host-2 is refused: 1086 MB wanted, 706 MB free; it would take 380 MB more on host-2
  146.453  vm       restart of app-01 on host-2 is refused: 1086 MB wanted, 706 MB free; it would take 380 MB more on host-2
  146.453  vm       app-01 is given up: no node can take it (host-1: is down; host-2: is where its start failed); it would take 380 MB more on host-2
  180.000  script   power off file-01
  180.000  vm       file-01 is powered off as asked
  190.000  script   power on app-01
  191.000  script   "power on app-01 on host-1" has no effect: app-01 is not off
  192.000  vm       app-01 is powered on at host-2 and boots
  302.000  vm       app-01 serves on host-2
