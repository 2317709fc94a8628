# Half read back is not restored: the saved state is still whole and is read again elsewhere.
host-1 4096 MB: file-01 1024
host-2 4096 MB
host-3 4096 MB
horizon: 2:00
tell: everything
0:10 migrate file-01 to host-2
0:30 fail host-2
--------------------------------------------------------------------------------
    0.000  storage  quorum is online on host-1
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  storage  lun-file-01 is online on host-1
    0.000  vm       file-01 runs on host-1
    0.000  cluster  no failover capacity is kept
    0.000  host     host-1 now carries 400 MHz and 1824 MB
    0.000  host     host-2 now carries 0 MHz and 768 MB
    0.000  host     host-3 now carries 0 MHz and 768 MB
   10.000  script   migrate file-01 to host-2
   10.000  move     file-01 is to be saved on host-1 and resumed on host-2
   10.000  move     file-01 stands still while its memory is written to lun-file-01
   10.000  host     host-1 now carries 0 MHz and 1824 MB
   19.810  move     file-01 is saved on disk
   19.810  host     host-1 now carries 0 MHz and 768 MB
   21.310  storage  host-1 takes lun-file-01 offline and releases it
   21.310  move     file-01 is handed to host-2 with its disk
   21.810  storage  host-2 reserves lun-file-01 and brings it online
   24.310  storage  lun-file-01 is online on host-2
   24.310  move     file-01 is read back from lun-file-01 on host-2
   24.310  host     host-2 now carries 0 MHz and 1824 MB
   30.000  script   fail host-2
   30.000  host     host-2 loses power
   30.000  vm       file-01 stays saved on disk while host-2 is gone
   30.000  host     host-2 now carries 0 MHz and 0 MB
   31.193  cluster  host-1 misses a heartbeat of host-2
   37.193  cluster  host-1 suspects host-2: all its heartbeats are missing
   37.193  vm       file-01 waits until the nodes agree who is left
   37.193  cluster  host-1 starts a regroup
   42.693  cluster  the regroup ends with host-1, host-3
   42.693  cluster  host-1 declares host-2 failed
   42.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
   43.431  vm       file-01 goes to host-1: drawn at random, no preferred owner
   43.431  storage  host-1 reserves lun-file-01 and brings it online
   43.431  vm       file-01 waits until host-1 has lun-file-01 online
   48.431  storage  lun-file-01 is online on host-1
   48.431  move     file-01 is read back from lun-file-01 on host-1
   48.431  host     host-1 now carries 0 MHz and 1824 MB
   58.741  vm       file-01 serves on host-1
   58.741  host     host-1 now carries 400 MHz and 1824 MB
