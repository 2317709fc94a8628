# Two VMotions copy, the third waits for a place on host-1. VirtualCenter is lost: the hosts finish
# what they are at, and what has not begun ends.
host-1 4096 MB: web-01 512, web-02 512, web-03 512
host-2 4096 MB
1:00 migrate web-01 to host-2
1:00 migrate web-02 to host-2
1:00 migrate web-03 to host-2
1:10 fail management server
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   60.000  script   migrate web-01 to host-2
   60.000  move     web-01 starts to move live from host-1 to host-2
   60.000  script   migrate web-02 to host-2
   60.000  move     web-02 starts to move live from host-1 to host-2
   60.000  script   migrate web-03 to host-2
   60.000  move     web-03 starts to move live from host-1 to host-2
   62.000  move     the move of web-03 to host-2 waits in line: host-1 has 2 VMotions, as many as it may at once; it would take 1 VMotion more at once on host-1 and 1 VMotion more at once on host-2
   70.000  script   fail management server
   70.000  cluster  VirtualCenter is lost: no VMotion, no power-on, no look at the cluster
   70.000  move     the move of web-03 to host-2 fails: VirtualCenter is lost before it began; it goes on at host-1
   70.000  cluster  VirtualCenter is down: nobody watches the failover capacity
   75.649  move     web-01 stands still while its last memory and its lock go to host-2
   75.649  move     web-02 stands still while its last memory and its lock go to host-2
   75.962  move     web-01 runs on host-2 after standing still for 0.313 s
   75.962  move     web-02 runs on host-2 after standing still for 0.313 s
