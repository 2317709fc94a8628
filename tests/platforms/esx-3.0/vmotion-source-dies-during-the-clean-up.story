# At 21.040 the VM runs at the target and has its lock; the source cleans up for 1 s. Its death takes
# nothing from the VM.
host-1 4096 MB: file-01 512 dirty 2/32
host-2 4096 MB
host-3 4096 MB
horizon: 1:00
0:10 migrate file-01 to host-2
0:21.5 fail host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
   10.000  script   migrate file-01 to host-2
   10.000  move     file-01 starts to move live from host-1 to host-2
   20.655  move     file-01 stands still while its last memory and its lock go to host-2
   21.040  move     file-01 runs on host-2 after standing still for 0.385 s
   21.500  script   fail host-1
   21.500  host     host-1 loses power
   22.000  cluster  host-2 misses a heartbeat of host-1
   36.000  cluster  host-2 pings host-1 and gets no answer
   36.000  cluster  host-2 declares host-1 failed
   36.000  cluster  the cluster is green: survives 1, 1 promised
   41.000  cluster  host-2 becomes the failover coordinator
