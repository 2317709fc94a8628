# The check takes 2 s, from 10 to 12: nothing has begun, and the VM is lost with its host as any other.
host-1 4096 MB: file-01 512 dirty 2/32
host-2 4096 MB
horizon: 1:00
0:10 migrate file-01 to host-2
0:11 fail host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   migrate file-01 to host-2
   10.000  move     file-01 starts to move live from host-1 to host-2
   11.000  script   fail host-1
   11.000  host     host-1 loses power
   11.000  move     the move of file-01 to host-2 fails: host-1 is gone
   11.000  vm       file-01 is lost with host-1
   12.000  cluster  host-2 misses a heartbeat of host-1
   26.000  cluster  host-2 pings host-1 and gets no answer
   26.000  cluster  host-2 declares host-1 failed
   26.000  cluster  the cluster is red: survives 0 of 1 failures
   31.000  cluster  host-2 becomes the failover coordinator
   43.000  vm       file-01 is powered on at host-2 and boots
