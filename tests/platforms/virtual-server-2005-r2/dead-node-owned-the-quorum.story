# 127.193 is six periods of 1.2 s after the last heartbeat, at 119.993. Then regroup 5.5, challenge
# 7, quorum online 3, decision 0.5, disk 5, script 2: power-on 30.193 s after the failure. The
# guest: boot 90, application 20.
host-1 4096 MB: web-01 512 owners host-1>host-2
host-2 4096 MB: sql-01 1024 owners host-2>host-1
quorum: host-2
tell: everything
horizon: 4:30
2:00 fail host-2
--------------------------------------------------------------------------------
    0.000  storage  quorum is online on host-2
    0.000  cluster  host-2 owns quorum disk quorum
    0.000  storage  lun-web-01 is online on host-1
    0.000  vm       web-01 runs on host-1
    0.000  storage  lun-sql-01 is online on host-2
    0.000  vm       sql-01 runs on host-2
    0.000  cluster  no failover capacity is kept
    0.000  host     host-1 now carries 400 MHz and 1312 MB
    0.000  host     host-2 now carries 400 MHz and 1824 MB
  120.000  script   fail host-2
  120.000  host     host-2 loses power
  120.000  vm       sql-01 is lost with host-2
  120.000  host     host-2 now carries 0 MHz and 0 MB
  121.193  cluster  host-1 misses a heartbeat of host-2
  127.193  cluster  host-1 suspects host-2: all its heartbeats are missing
  127.193  vm       sql-01 waits until the nodes agree who is left
  127.193  cluster  host-1 starts a regroup
  132.693  cluster  the regroup ends with host-1
  132.693  cluster  host-1 declares host-2 failed
  132.693  cluster  host-1 resets the bus and challenges for quorum disk quorum
  139.693  storage  host-1 reserves quorum and brings it online
  142.693  storage  quorum is online on host-1
  142.693  cluster  host-1 owns quorum disk quorum
  143.193  vm       sql-01 goes to host-1: next owner after host-2
  143.193  storage  host-1 reserves lun-sql-01 and brings it online
  143.193  vm       sql-01 waits until host-1 has lun-sql-01 online
  148.193  storage  lun-sql-01 is online on host-1
  148.193  vm       sql-01 is started by its script on host-1
  150.193  vm       sql-01 is powered on at host-1 and boots
  150.193  host     host-1 now carries 1200 MHz and 2368 MB
  240.193  vm       sql-01 has booted and starts its application
  260.193  vm       sql-01 serves on host-1
  260.193  host     host-1 now carries 800 MHz and 2368 MB
