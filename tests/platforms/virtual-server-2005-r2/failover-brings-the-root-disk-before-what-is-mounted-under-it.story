# An empty volume holds two mount points: with lun-web-01 that makes two letters and two groups.
# After the loss of the node the root disk comes first (5 s), then both at once (5 s), then the VMs.
host-1 4096 MB: app-01 512, log-01 512
host-2 4096 MB: web-01 512
lun root:
lun data: app-01
lun logs: log-01
mount root: data, logs
quorum: host-2
set: driveLetters 2
tell: everything
horizon: 4:00
1:00 fail host-1
--------------------------------------------------------------------------------
    0.000  storage  quorum is online on host-2
    0.000  cluster  host-2 owns quorum disk quorum
    0.000  storage  lun-web-01 is online on host-2
    0.000  vm       web-01 runs on host-2
    0.000  storage  root is online on host-1
    0.000  storage  data is online on host-1
    0.000  storage  logs is online on host-1
    0.000  vm       app-01 runs on host-1
    0.000  vm       log-01 runs on host-1
    0.000  cluster  no failover capacity is kept
    0.000  host     host-1 now carries 800 MHz and 1856 MB
    0.000  host     host-2 now carries 400 MHz and 1312 MB
   60.000  script   fail host-1
   60.000  host     host-1 loses power
   60.000  vm       app-01 is lost with host-1
   60.000  vm       log-01 is lost with host-1
   60.000  host     host-1 now carries 0 MHz and 0 MB
   60.901  cluster  host-2 misses a heartbeat of host-1
   66.901  cluster  host-2 suspects host-1: all its heartbeats are missing
   66.901  vm       app-01 waits until the nodes agree who is left
   66.901  vm       log-01 waits until the nodes agree who is left
   66.901  cluster  host-2 starts a regroup
   72.401  cluster  the regroup ends with host-2
   72.401  cluster  host-2 declares host-1 failed
   72.953  cluster  host-2 renews its reservation of quorum disk quorum and keeps it
   73.453  vm       app-01 goes to host-2: drawn at random, no preferred owner
   73.453  vm       log-01 goes to host-2: drawn at random, no preferred owner
   73.453  storage  host-2 reserves root and brings it online
   73.453  vm       app-01 waits until host-2 has data online
   73.453  vm       log-01 waits until host-2 has logs online
   78.453  storage  root is online on host-2
   78.453  storage  host-2 reserves data and brings it online
   78.453  storage  host-2 reserves logs and brings it online
   83.453  storage  data is online on host-2
   83.453  storage  logs is online on host-2
   83.453  vm       app-01 is started by its script on host-2
   83.453  vm       log-01 is started by its script on host-2
   85.453  vm       app-01 is powered on at host-2 and boots
   85.453  vm       log-01 is powered on at host-2 and boots
   85.453  host     host-2 now carries 2000 MHz and 2400 MB
  175.453  vm       app-01 has booted and starts its application
  175.453  vm       log-01 has booted and starts its application
  195.453  vm       app-01 serves on host-2
  195.453  vm       log-01 serves on host-2
  195.453  host     host-2 now carries 1200 MHz and 2400 MB
