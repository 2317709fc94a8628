# The check takes 2 s, from 10 to 12: the VMotion ends with its target, and the VM serves on at the source.
host-1 4096 MB: file-01 512 dirty 2/32
host-2 4096 MB
horizon: 1:00
0:10 migrate file-01 to host-2
0:11 fail host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   migrate file-01 to host-2
   10.000  move     file-01 starts to move live from host-1 to host-2
   11.000  script   fail host-2
   11.000  host     host-2 loses power
   11.000  move     the move of file-01 to host-2 fails: host-2 is gone; it goes on at host-1
   12.000  cluster  host-1 misses a heartbeat of host-2
   26.000  cluster  host-1 pings host-2 and gets no answer
   26.000  cluster  host-1 declares host-2 failed
   26.000  cluster  the cluster is red: survives 0 of 1 failures
