# 2048 - 372 = 1676 MB for a reservation of 2048 and its overhead.
host-1 4096 MB: sql-01 2048 reserve 2048
host-2 2048 MB
horizon: 0:40
0:10 migrate sql-01 to host-2
0:20 migrate sql-01
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   migrate sql-01 to host-2
   10.000  vm       migration of sql-01 on host-2 is refused: host-2: 2159 MB wanted, 1676 MB unreserved; it would take 483 MB more on host-2
   20.000  script   migrate sql-01
   20.000  vm       migration of sql-01 is refused: host-2: 2159 MB wanted, 1676 MB unreserved; it would take 483 MB more on host-2
