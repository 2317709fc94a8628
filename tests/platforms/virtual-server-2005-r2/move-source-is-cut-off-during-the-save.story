# What host-1 does for the cluster goes on until its service stops, but no word of it reaches the others: host-2 and
# host-3 put it out at 77.201 s and hold the quorum from 78.953 s. At 80.619 s host-1 has released the disk (19.119 s of
# save, 1.5 s), which the others bring online: 0.5 s to decide, 5 s for the disk. Nothing of a-01's memory is lost.
host-1 4096 MB: a-01 2048
host-2 4096 MB: b-01 512
host-3 4096 MB: c-01 512
quorum: host-2
1:00 migrate a-01 to host-2
1:05 isolate host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-2 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   60.000  script   migrate a-01 to host-2
   60.000  move     a-01 is to be saved on host-1 and resumed on host-2
   60.000  move     a-01 stands still while its memory is written to lun-a-01
   65.000  script   isolate host-1
   65.000  network  host-1 loses its management network
   65.000  network  host-1 loses its heartbeat network
   65.701  cluster  host-2 misses a heartbeat of host-1
   71.701  cluster  host-2 suspects host-1: all its heartbeats are missing
   71.701  cluster  host-2 starts a regroup
   76.636  cluster  host-1 resets the bus and challenges for quorum disk quorum
   77.201  cluster  the regroup ends with host-2, host-3
   77.201  cluster  host-2 declares host-1 failed
   78.953  cluster  host-2 renews its reservation of quorum disk quorum and keeps it
   79.119  move     a-01 is saved on disk
   83.636  cluster  host-1 cannot reserve quorum disk quorum: another node has it reserved
   83.636  cluster  the cluster service of host-1 stops: its side does not have the quorum
   86.119  move     a-01 is read back from lun-a-01 on host-3
  105.738  vm       a-01 serves on host-3
