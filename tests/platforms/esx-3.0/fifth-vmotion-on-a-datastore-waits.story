# Two VMotions a host allow all five at once, four on the one datastore do not: vm-5 waits for the
# first of them to end, clean-up included.
host-1 4096 MB: vm-1 512, vm-2 512
host-2 4096 MB
host-3 4096 MB: vm-3 512, vm-4 512
host-4 4096 MB
host-5 4096 MB: vm-5 512
host-6 4096 MB
1:00 migrate vm-1 to host-2
1:00 migrate vm-2 to host-2
1:00 migrate vm-3 to host-4
1:00 migrate vm-4 to host-4
1:00 migrate vm-5 to host-6
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 5, 1 promised
   60.000  script   migrate vm-1 to host-2
   60.000  move     vm-1 starts to move live from host-1 to host-2
   60.000  script   migrate vm-2 to host-2
   60.000  move     vm-2 starts to move live from host-1 to host-2
   60.000  script   migrate vm-3 to host-4
   60.000  move     vm-3 starts to move live from host-3 to host-4
   60.000  script   migrate vm-4 to host-4
   60.000  move     vm-4 starts to move live from host-3 to host-4
   60.000  script   migrate vm-5 to host-6
   60.000  move     vm-5 starts to move live from host-5 to host-6
   62.000  move     the move of vm-5 to host-6 waits in line: vmfs-01 has 4 VMotions, as many as it may at once; it would take 1 VMotion more at once on vmfs-01
   75.649  move     vm-1 stands still while its last memory and its lock go to host-2
   75.649  move     vm-2 stands still while its last memory and its lock go to host-2
   75.649  move     vm-3 stands still while its last memory and its lock go to host-4
   75.649  move     vm-4 stands still while its last memory and its lock go to host-4
   75.962  move     vm-1 runs on host-2 after standing still for 0.313 s
   75.962  move     vm-2 runs on host-2 after standing still for 0.313 s
   75.962  move     vm-3 runs on host-4 after standing still for 0.313 s
   75.962  move     vm-4 runs on host-4 after standing still for 0.313 s
   85.617  move     vm-5 stands still while its last memory and its lock go to host-6
   86.002  move     vm-5 runs on host-6 after standing still for 0.385 s
