# When the group is to be handed over at 80.619 s host-2 has been out of the cluster since 77.493 s: host-1, which
# still has what it saved, takes it back. 2.5 s until the disk is online, 18.619 s to read 2 GB at 110 MB/s, 1 s to resume,
# and 0.218 s as b-01 boots from the same array in the last of them.
host-1 4096 MB: a-01 2048
host-2 4096 MB: b-01 512
host-3 4096 MB: c-01 512
quorum: host-3
1:00 migrate a-01 to host-2
1:05 isolate host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-3 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   60.000  script   migrate a-01 to host-2
   60.000  move     a-01 is to be saved on host-1 and resumed on host-2
   60.000  move     a-01 stands still while its memory is written to lun-a-01
   65.000  script   isolate host-2
   65.000  network  host-2 loses its management network
   65.000  network  host-2 loses its heartbeat network
   65.993  cluster  host-1 misses a heartbeat of host-2
   71.993  cluster  host-1 suspects host-2: all its heartbeats are missing
   71.993  cluster  host-1 starts a regroup
   76.636  cluster  host-2 resets the bus and challenges for quorum disk quorum
   77.493  cluster  the regroup ends with host-1, host-3
   77.493  cluster  host-1 declares host-2 failed
   77.858  cluster  host-3 renews its reservation of quorum disk quorum and keeps it
   79.119  move     a-01 is saved on disk
   80.619  move     a-01 stays with host-1: host-2 is out of the cluster
   83.119  move     a-01 is read back from lun-a-01 on host-1
   83.636  cluster  host-2 cannot reserve quorum disk quorum: another node has it reserved
   83.636  cluster  the cluster service of host-2 stops: its side does not have the quorum
   83.636  vm       b-01 is turned off on host-2: its cluster service has stopped
   91.136  vm       b-01 is powered on at host-1 and boots
  102.956  move     a-01 runs on host-1 after standing still for 42.956 s
  201.136  vm       b-01 serves on host-1
