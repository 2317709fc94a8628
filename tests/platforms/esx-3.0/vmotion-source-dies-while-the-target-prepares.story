# From 12 to 16 the target reserves memory and creates a shell of the VM, which ends with the VMotion:
# the VM is lost with its host and restarted on host-2, which has nothing of it.
host-1 4096 MB: file-01 512 dirty 2/32
host-2 4096 MB
horizon: 3:00
0:10 migrate file-01 to host-2
0:14 fail host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   migrate file-01 to host-2
   10.000  move     file-01 starts to move live from host-1 to host-2
   14.000  script   fail host-1
   14.000  host     host-1 loses power
   14.000  move     the move of file-01 to host-2 fails: host-1 is gone
   14.000  vm       file-01 is lost with host-1
   15.000  cluster  host-2 misses a heartbeat of host-1
   29.000  cluster  host-2 pings host-1 and gets no answer
   29.000  cluster  host-2 declares host-1 failed
   29.000  cluster  the cluster is red: survives 0 of 1 failures
   34.000  cluster  host-2 becomes the failover coordinator
   46.000  vm       file-01 is powered on at host-2 and boots
  156.000  vm       file-01 serves on host-2
