# At 21.040 the VM runs at the target: with host-2 gone at 21.5 it is lost, although the source has not
# freed its memory yet. It is restarted as after any failure: 36 + 4 + 8 + 110.
host-1 4096 MB: file-01 512 dirty 2/32
host-2 4096 MB
host-3 4096 MB
horizon: 3:00
0:10 migrate file-01 to host-2
0:21.5 fail host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
   10.000  script   migrate file-01 to host-2
   10.000  move     file-01 starts to move live from host-1 to host-2
   20.655  move     file-01 stands still while its last memory and its lock go to host-2
   21.040  move     file-01 runs on host-2 after standing still for 0.385 s
   21.500  script   fail host-2
   21.500  host     host-2 loses power
   21.500  vm       file-01 is lost with host-2
   22.000  cluster  host-1 misses a heartbeat of host-2
   36.000  cluster  host-1 pings host-2 and gets no answer
   36.000  cluster  host-1 declares host-2 failed
   36.000  cluster  the cluster is green: survives 1, 1 promised
   48.000  vm       file-01 is powered on at host-1 and boots
  158.000  vm       file-01 serves on host-1
