# web-01 may be on host-1 and host-2 only, sql-01 on any node. Moves elsewhere are refused, and when
# both are gone nobody takes it.
host-1 4096 MB: web-01 512 possible host-1/host-2
host-2 4096 MB: sql-01 512 owners host-2>host-3
host-3 4096 MB
quorum: host-3
horizon: 4:00
0:10 migrate web-01 to host-3
0:20 fail host-2
1:00 fail host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-3 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   "migrate web-01 to host-3" has no effect: host-3 is no possible owner of its group; it would take host-3 among its possible owners
   20.000  script   fail host-2
   20.000  host     host-2 loses power
   20.000  vm       sql-01 is lost with host-2
   20.393  cluster  host-1 misses a heartbeat of host-2
   26.393  cluster  host-1 suspects host-2: all its heartbeats are missing
   26.393  cluster  host-1 starts a regroup
   31.893  cluster  the regroup ends with host-1, host-3
   31.893  cluster  host-1 declares host-2 failed
   32.858  cluster  host-3 renews its reservation of quorum disk quorum and keeps it
   40.358  vm       sql-01 is powered on at host-3 and boots
   60.000  script   fail host-1
   60.000  host     host-1 loses power
   60.000  vm       web-01 is lost with host-1
   60.901  cluster  host-3 misses a heartbeat of host-1
   66.901  cluster  host-3 suspects host-1: all its heartbeats are missing
   66.901  cluster  host-3 starts a regroup
   72.401  cluster  the regroup ends with host-3
   72.401  cluster  host-3 declares host-1 failed
   74.858  cluster  host-3 renews its reservation of quorum disk quorum and keeps it
   75.358  vm       web-01 is given up: no node can take it (host-1: is down; host-2: is down; host-3: is no possible owner of its group); it would take host-3 among its possible owners
  150.358  vm       sql-01 serves on host-3
