# The lock is free and taken at once; 8 s later, when web-01 is registered, its files are out of reach. What it takes is told.
host-1 4096 MB: web-01 512 off
host-2 4096 MB
1:00 power on web-01
1:02 lose storage path of host-1
4:00 heal storage path of host-1
4:30 power on web-01
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   60.000  script   power on web-01
   62.000  script   lose storage path of host-1
   62.000  storage  host-1 loses its path to array-1
   68.000  vm       power-on of web-01 on host-1 is refused: host-1 has no path to array-1; it would take the path of host-1 to array-1 back
   68.000  vm       web-01 is given up: host-1 has no path to array-1
  240.000  script   heal storage path of host-1
  240.000  storage  host-1 has its path to array-1 again
  270.000  script   power on web-01
  278.000  vm       web-01 is powered on at host-1 and boots
  388.000  vm       web-01 serves on host-1
