# host-1 dies at 2:00 and host-2 owns the quorum. Six heartbeats of 1.2 s from the last one, regroup
# 5.5 s, host-2 confirms the quorum at its next renewal (3 s), decision 0.5 s, disk online 5 s. The
# resource of the add-on powers the VM on in 2 s, and it boots cold: 90 s, and 20 s for its application.
tell: everything
host-1 4096 MB: web-01 512
host-2 4096 MB: file-01 512
quorum: host-2
2:00 fail host-1
--------------------------------------------------------------------------------
    0.000  storage  quorum is online on host-2
    0.000  cluster  host-2 owns quorum disk quorum
    0.000  storage  lun-web-01 is online on host-1
    0.000  vm       web-01 runs on host-1
    0.000  storage  lun-file-01 is online on host-2
    0.000  vm       file-01 runs on host-2
    0.000  cluster  no failover capacity is kept
    0.000  host     host-1 now carries 400 MHz and 1342 MB
    0.000  host     host-2 now carries 400 MHz and 1342 MB
  120.000  script   fail host-1
  120.000  host     host-1 loses power
  120.000  vm       web-01 is lost with host-1
  120.000  host     host-1 now carries 0 MHz and 0 MB
  120.901  cluster  host-2 misses a heartbeat of host-1
  126.901  cluster  host-2 suspects host-1: all its heartbeats are missing
  126.901  vm       web-01 waits until the nodes agree who is left
  126.901  cluster  host-2 starts a regroup
  132.401  cluster  the regroup ends with host-2
  132.401  cluster  host-2 declares host-1 failed
  132.953  cluster  host-2 renews its reservation of quorum disk quorum and keeps it
  133.453  vm       web-01 goes to host-2: drawn at random, no preferred owner
  133.453  storage  host-2 reserves lun-web-01 and brings it online
  133.453  vm       web-01 waits until host-2 has lun-web-01 online
  138.453  storage  lun-web-01 is online on host-2
  138.453  vm       web-01 is started by its resource on host-2
  140.453  vm       web-01 is powered on at host-2 and boots
  140.453  host     host-2 now carries 1200 MHz and 1916 MB
  230.453  vm       web-01 has booted and starts its application
  250.453  vm       web-01 serves on host-2
  250.453  host     host-2 now carries 800 MHz and 1916 MB
