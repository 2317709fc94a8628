# The saved state is whole: restored after the failover, no boot.
host-1 4096 MB: file-01 1024
host-2 4096 MB
quorum: host-2
horizon: 2:00
tell: everything
0:10 migrate file-01 to host-2
0:20.5 fail host-1
--------------------------------------------------------------------------------
    0.000  storage  quorum is online on host-2
    0.000  cluster  host-2 owns quorum disk quorum
    0.000  storage  lun-file-01 is online on host-1
    0.000  vm       file-01 runs on host-1
    0.000  cluster  no failover capacity is kept
    0.000  host     host-1 now carries 400 MHz and 1824 MB
    0.000  host     host-2 now carries 0 MHz and 768 MB
   10.000  script   migrate file-01 to host-2
   10.000  move     file-01 is to be saved on host-1 and resumed on host-2
   10.000  move     file-01 stands still while its memory is written to lun-file-01
   10.000  host     host-1 now carries 0 MHz and 1824 MB
   19.810  move     file-01 is saved on disk
   19.810  host     host-1 now carries 0 MHz and 768 MB
   20.500  script   fail host-1
   20.500  host     host-1 loses power
   20.500  vm       file-01 stays saved on disk while host-1 is gone
   20.500  host     host-1 now carries 0 MHz and 0 MB
   21.301  cluster  host-2 misses a heartbeat of host-1
   27.301  cluster  host-2 suspects host-1: all its heartbeats are missing
   27.301  vm       file-01 waits until the nodes agree who is left
   27.301  cluster  host-2 starts a regroup
   32.801  cluster  the regroup ends with host-2
   32.801  cluster  host-2 declares host-1 failed
   33.953  cluster  host-2 renews its reservation of quorum disk quorum and keeps it
   34.453  vm       file-01 goes to host-2: drawn at random, no preferred owner
   34.453  storage  host-2 reserves lun-file-01 and brings it online
   34.453  vm       file-01 waits until host-2 has lun-file-01 online
   39.453  storage  lun-file-01 is online on host-2
   39.453  move     file-01 is read back from lun-file-01 on host-2
   39.453  host     host-2 now carries 0 MHz and 1824 MB
   49.763  vm       file-01 serves on host-2
   49.763  host     host-2 now carries 400 MHz and 1824 MB
