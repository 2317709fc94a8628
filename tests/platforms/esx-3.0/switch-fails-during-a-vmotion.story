# The copy stalls from 18.000 to 23.000, and so do the guest, whose disk is gone, and its writes.
host-1 4096 MB switch sw-1: web-01 512
host-2 4096 MB switch sw-1
isolation: leave-on
0:10 migrate web-01 to host-2
0:18 fail switch sw-1
0:23 return switch sw-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   migrate web-01 to host-2
   10.000  move     web-01 starts to move live from host-1 to host-2
   18.000  script   fail switch sw-1
   18.000  host     switch sw-1 fails, and with it all networks of host-1, host-2
   18.000  move     the move of web-01 to host-2 stalls: host-1 has lost its vmotion network
   18.000  storage  host-1 loses its path to array-1
   18.000  storage  web-01 waits for its disk and answers nobody: host-1 has no path to array-1
   18.000  storage  nobody restarts what waits for its disk on host-1: HA watches hosts, and this one is up
   18.000  storage  host-2 loses its path to array-1
   23.000  script   return switch sw-1
   23.000  host     switch sw-1 works again for host-1, host-2
   23.000  move     the move of web-01 to host-2 goes on
   23.000  storage  host-1 has its path to array-1 again
   23.000  storage  web-01 has its disk again and goes on where it stood, on host-1
   23.000  storage  host-2 has its path to array-1 again
   25.831  move     web-01 stands still while its last memory and its lock go to host-2
   26.135  move     web-01 runs on host-2 after standing still for 0.304 s
