# host-2 is out of the cluster at 72.693 s, long before 3000 MB are saved: host-1 keeps the group.
host-1 4096 MB: a-01 3000
host-2 4096 MB
host-3 4096 MB
quorum: host-3
1:00 migrate a-01 to host-2
1:01 fail host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-3 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   60.000  script   migrate a-01 to host-2
   60.000  move     a-01 is to be saved on host-1 and resumed on host-2
   60.000  move     a-01 stands still while its memory is written to lun-a-01
   61.000  script   fail host-2
   61.000  host     host-2 loses power
   61.193  cluster  host-1 misses a heartbeat of host-2
   67.193  cluster  host-1 suspects host-2: all its heartbeats are missing
   67.193  cluster  host-1 starts a regroup
   72.693  cluster  the regroup ends with host-1, host-3
   72.693  cluster  host-1 declares host-2 failed
   74.858  cluster  host-3 renews its reservation of quorum disk quorum and keeps it
   87.773  move     a-01 is saved on disk
   89.273  move     a-01 stays with host-1: host-2 is out of the cluster
   91.773  move     a-01 is read back from lun-a-01 on host-1
  120.046  move     a-01 runs on host-1 after standing still for 60.046 s
