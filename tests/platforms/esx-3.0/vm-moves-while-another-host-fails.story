# A VMotion and a restart have nothing to do with each other.
host-1 4096 MB: file-01 512
host-2 4096 MB: web-01 512
host-3 4096 MB
horizon: 1:00
0:10 fail host-2
0:15 migrate file-01 to host-3
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  vm       web-01 is lost with host-2
   11.000  cluster  host-1 misses a heartbeat of host-2
   15.000  script   migrate file-01 to host-3
   15.000  move     file-01 starts to move live from host-1 to host-3
   25.000  cluster  host-1 pings host-2 and gets no answer
   25.000  cluster  host-1 declares host-2 failed
   25.000  cluster  the cluster is green: survives 1, 1 promised
   25.655  move     file-01 stands still while its last memory and its lock go to host-3
   26.040  move     file-01 runs on host-3 after standing still for 0.385 s
   37.000  vm       web-01 is powered on at host-1 and boots
