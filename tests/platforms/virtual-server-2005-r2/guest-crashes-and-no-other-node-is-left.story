# A fourth failure on the only node that is up: the group is left failed.
host-1 4096 MB: web-01 512
host-2 4096 MB
quorum: host-1
horizon: 4:00
0:00 fail host-2
0:40 crash web-01
1:10 crash web-01
1:40 crash web-01
2:10 crash web-01
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
    0.000  script   fail host-2
    0.000  host     host-2 loses power
    1.193  cluster  host-1 misses a heartbeat of host-2
    7.193  cluster  host-1 suspects host-2: all its heartbeats are missing
    7.193  cluster  host-1 starts a regroup
   12.693  cluster  the regroup ends with host-1
   12.693  cluster  host-1 declares host-2 failed
   12.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
   40.000  script   crash web-01
   40.000  vm       web-01 stops by itself on host-1
   44.248  vm       host-1 finds that web-01 does not run: its resource has failed
   46.248  vm       web-01 is powered on at host-1 and boots
   70.000  script   crash web-01
   70.000  vm       web-01 stops by itself on host-1
   74.248  vm       host-1 finds that web-01 does not run: its resource has failed
   76.248  vm       web-01 is powered on at host-1 and boots
  100.000  script   crash web-01
  100.000  vm       web-01 stops by itself on host-1
  104.248  vm       host-1 finds that web-01 does not run: its resource has failed
  106.248  vm       web-01 is powered on at host-1 and boots
  130.000  script   crash web-01
  130.000  vm       web-01 stops by itself on host-1
  134.248  vm       host-1 finds that web-01 does not run: its resource has failed
  134.248  vm       web-01 is given up: no node can take it (host-1: is where its start failed; host-2: is down); it would take host-2 to be back
