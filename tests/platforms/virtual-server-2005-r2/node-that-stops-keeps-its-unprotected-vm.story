# The cluster service of host-1, alone on its side and without the quorum, stops and turns off the
# VM of its group. file-01 is none of the cluster's: it runs on.
host-1 4096 MB: web-01 512, file-01 512
host-2 4096 MB
host-3 4096 MB
quorum: host-2
set: driveLetters 1
horizon: 3:00
0:10 split off host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-2 owns quorum disk quorum
    0.000  vm       file-01 is unprotected on host-1: its group needs a drive letter, and a cluster has 1 for groups; it would take 1 drive letter more, two VMs on one LUN, or its LUN mounted under another
    0.000  cluster  no failover capacity is kept
   10.000  script   split off host-1
   10.000  network  host-1 can no longer talk to the other hosts
   10.501  cluster  host-2 misses a heartbeat of host-1
   16.501  cluster  host-2 suspects host-1: all its heartbeats are missing
   16.501  cluster  host-2 starts a regroup
   22.001  cluster  the regroup ends with host-2, host-3
   22.001  cluster  host-2 declares host-1 failed
   22.293  cluster  host-1 resets the bus and challenges for quorum disk quorum
   24.953  cluster  host-2 renews its reservation of quorum disk quorum and keeps it
   29.293  cluster  host-1 cannot reserve quorum disk quorum: another node has it reserved
   29.293  cluster  the cluster service of host-1 stops: its side does not have the quorum
   29.293  vm       web-01 is turned off on host-1: its cluster service has stopped
   36.793  vm       web-01 is powered on at host-2 and boots
  146.793  vm       web-01 serves on host-2
