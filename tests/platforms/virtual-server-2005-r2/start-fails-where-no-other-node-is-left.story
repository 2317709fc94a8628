# The only other node is down, so the group is left failed where it is.
host-1 2048 MB: file-01 512
host-2 4096 MB: sql-01 2048
quorum: host-1
horizon: 3:00
0:10 fail host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  vm       sql-01 is lost with host-2
   10.793  cluster  host-1 misses a heartbeat of host-2
   16.793  cluster  host-1 suspects host-2: all its heartbeats are missing
   16.793  cluster  host-1 starts a regroup
   22.293  cluster  the regroup ends with host-1
   22.293  cluster  host-1 declares host-2 failed
   24.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
   32.431  vm       restart of sql-01 on host-1 is refused: 2080 MB wanted, 736 MB free; it would take 1344 MB more on host-1
   34.431  vm       restart of sql-01 on host-1 is refused: 2080 MB wanted, 736 MB free; it would take 1344 MB more on host-1
   36.431  vm       restart of sql-01 on host-1 is refused: 2080 MB wanted, 736 MB free; it would take 1344 MB more on host-1
   38.431  vm       restart of sql-01 on host-1 is refused: 2080 MB wanted, 736 MB free; it would take 1344 MB more on host-1
   38.431  vm       sql-01 is given up: no node can take it (host-1: is where its start failed; host-2: is down); it would take 1344 MB more on host-1
