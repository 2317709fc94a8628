# As when the dead node owned it, but the renewal of host-1 falls due 0.238 s after the regroup and
# stands for the 10 s of the challenge: power-on 20.431 s after the failure.
host-1 4096 MB: web-01 512 owners host-1>host-2
host-2 4096 MB: sql-01 1024 owners host-2>host-1
quorum: host-1
tell: everything
horizon: 4:30
2:00 fail host-2
--------------------------------------------------------------------------------
    0.000  storage  quorum is online on host-1
    0.000  cluster  host-1 owns quorum disk quorum
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
  132.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
  133.431  vm       sql-01 goes to host-1: next owner after host-2
  133.431  storage  host-1 reserves lun-sql-01 and brings it online
  133.431  vm       sql-01 waits until host-1 has lun-sql-01 online
  138.431  storage  lun-sql-01 is online on host-1
  138.431  vm       sql-01 is started by its script on host-1
  140.431  vm       sql-01 is powered on at host-1 and boots
  140.431  host     host-1 now carries 1200 MHz and 2368 MB
  230.431  vm       sql-01 has booted and starts its application
  250.431  vm       sql-01 serves on host-1
  250.431  host     host-1 now carries 800 MHz and 2368 MB
