# A LUN holds a volume of its own: VMFS knows no letters and no mount points. app-01 moves alone, and
# when data is lost log-01 on logs runs on.
host-1 4096 MB: app-01 512, log-01 512
host-2 4096 MB
lun data: app-01
lun logs: log-01
mount data: logs
storage: as-drawn
horizon: 2:00
0:10 migrate app-01 to host-2
1:00 fail LUN data
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   migrate app-01 to host-2
   10.000  move     app-01 starts to move live from host-1 to host-2
   20.655  move     app-01 stands still while its last memory and its lock go to host-2
   21.040  move     app-01 runs on host-2 after standing still for 0.385 s
   60.000  script   fail LUN data
   60.000  storage  data is lost: no host finds it any more
   60.000  storage  app-01 waits for its disk and answers nobody: host-2 finds data gone
   60.000  storage  nobody restarts what waits for its disk on host-2: HA watches hosts, and this one is up
