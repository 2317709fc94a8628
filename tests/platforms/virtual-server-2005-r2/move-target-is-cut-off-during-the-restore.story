# host-2 goes on with what it was told: a-01 runs there at 103.238 s, which uses its saved state up. At 104.601 s the
# service of host-2 stops, because its side does not have the quorum, and a-01 is lost with b-01: both boot on host-1.
host-1 4096 MB: a-01 2048
host-2 4096 MB: b-01 512
quorum: host-1
1:00 migrate a-01 to host-2
1:25 isolate host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   60.000  script   migrate a-01 to host-2
   60.000  move     a-01 is to be saved on host-1 and resumed on host-2
   60.000  move     a-01 stands still while its memory is written to lun-a-01
   79.119  move     a-01 is saved on disk
   80.619  move     a-01 is handed to host-2 with its disk
   83.619  move     a-01 is read back from lun-a-01 on host-2
   85.000  script   isolate host-2
   85.000  network  host-2 loses its management network
   85.000  network  host-2 loses its heartbeat network
   85.193  cluster  host-1 misses a heartbeat of host-2
   91.193  cluster  host-1 suspects host-2: all its heartbeats are missing
   91.193  cluster  host-1 starts a regroup
   96.693  cluster  the regroup ends with host-1
   96.693  cluster  host-1 declares host-2 failed
   96.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
   97.601  cluster  host-2 resets the bus and challenges for quorum disk quorum
  103.238  move     a-01 runs on host-2 after standing still for 43.238 s
  104.601  cluster  host-2 cannot reserve quorum disk quorum: another node has it reserved
  104.601  cluster  the cluster service of host-2 stops: its side does not have the quorum
  104.601  vm       b-01 is turned off on host-2: its cluster service has stopped
  104.601  vm       a-01 is turned off on host-2: its cluster service has stopped
  112.101  vm       a-01 is powered on at host-1 and boots
  112.101  vm       b-01 is powered on at host-1 and boots
  222.101  vm       a-01 serves on host-1
  222.101  vm       b-01 serves on host-1
