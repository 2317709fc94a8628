# Two letters, three groups: file-01 has no disk of the cluster's and runs on host-1 alone, though
# host-1 is a node. With host-1 the other two fail over; file-01 waits for it: 30 + 5 + 2 s.
host-1 4096 MB: web-01 512, web-02 512, file-01 512
host-2 4096 MB
set: driveLetters 2, hostBoot 30
horizon: 6:00
0:10 migrate file-01 to host-2
0:20 evacuate host-1 in parallel
1:00 resume host-1
1:30 fail host-1
2:00 return host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  vm       file-01 is unprotected on host-1: its group needs a drive letter, and a cluster has 2 for groups; it would take 1 drive letter more, two VMs on one LUN, or its LUN mounted under another
    0.000  cluster  no failover capacity is kept
   10.000  script   "migrate file-01 to host-2" has no effect: file-01 is unprotected and stays on its host: its group needs a drive letter, and a cluster has 2 for groups
   20.000  script   evacuate host-1 in parallel
   20.000  host     host-1 is paused: it keeps what it runs and accepts no group
   20.000  move     web-01 is to be saved on host-1 and resumed on host-2
   20.000  move     web-02 is to be saved on host-1 and resumed on host-2
   20.000  move     web-01 stands still while its memory is written to lun-web-01
   20.000  move     web-02 stands still while its memory is written to lun-web-02
   29.810  move     web-01 is saved on disk
   29.810  move     web-02 is saved on disk
   31.310  move     web-01 is handed to host-2 with its disk
   31.310  move     web-02 is handed to host-2 with its disk
   34.310  move     web-01 is read back from lun-web-01 on host-2
   34.310  move     web-02 is read back from lun-web-02 on host-2
   44.620  move     web-01 runs on host-2 after standing still for 24.62 s
   44.620  move     web-02 runs on host-2 after standing still for 24.62 s
   60.000  script   resume host-1
   60.000  host     host-1 is resumed and accepts groups again
   90.000  script   fail host-1
   90.000  host     host-1 loses power
   90.000  vm       file-01 is lost with host-1
   90.901  cluster  host-2 misses a heartbeat of host-1
   96.901  cluster  host-2 suspects host-1: all its heartbeats are missing
   96.901  cluster  host-2 starts a regroup
  102.401  cluster  the regroup ends with host-2
  102.401  cluster  host-2 declares host-1 failed
  102.401  cluster  host-2 resets the bus and challenges for quorum disk quorum
  112.401  cluster  host-2 owns quorum disk quorum
  120.000  script   return host-1
  120.000  host     host-1 has power again and starts
  150.000  host     host-1 is up and asks to join the cluster
  155.000  host     host-1 joins the cluster
  157.000  vm       file-01 is powered on at host-1 and boots
  267.000  vm       file-01 serves on host-1
