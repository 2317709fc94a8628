# The move has nothing left to move.
host-1 4096 MB: sql-01 1024
host-2 4096 MB
horizon: 1:00
0:10 migrate sql-01 to host-2
0:20 crash sql-01
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   migrate sql-01 to host-2
   10.000  move     sql-01 starts to move live from host-1 to host-2
   20.000  script   crash sql-01
   20.000  vm       sql-01 stops by itself on host-1
   20.000  move     the move of sql-01 to host-2 fails: sql-01 has stopped by itself
