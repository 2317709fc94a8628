# The path was lost before the switch and stays so; it cannot heal while the switch is down.
host-1 4096 MB switch sw-1
host-2 4096 MB switch sw-2: web-02 512
isolation: leave-on
horizon: 3:00
0:30 lose storage path of host-1
1:00 fail switch sw-1
1:05 heal storage path of host-1
1:11 return switch sw-1
1:20 heal storage path of host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   30.000  script   lose storage path of host-1
   30.000  storage  host-1 loses its path to array-1
   60.000  script   fail switch sw-1
   60.000  host     switch sw-1 fails, and with it all networks of host-1
   61.000  cluster  host-2 misses a heartbeat of host-1
   65.000  script   "heal storage path of host-1" has no effect: the switch of host-1 is down
   71.000  script   return switch sw-1
   71.000  host     switch sw-1 works again for host-1
   80.000  script   heal storage path of host-1
   80.000  storage  host-1 has its path to array-1 again
