# Renewals come every 3 s; within half a second none was due.
host-1 4096 MB
host-2 4096 MB: web-02 512
quorum: host-1
horizon: 2:00
1:00 lose storage path of host-1
1:00.5 heal storage path of host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   60.000  script   lose storage path of host-1
   60.000  storage  host-1 loses its path to array-1
   60.500  script   heal storage path of host-1
   60.500  storage  host-1 has its path to array-1 again
