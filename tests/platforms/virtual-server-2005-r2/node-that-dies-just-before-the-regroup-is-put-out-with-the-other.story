# host-2 is suspected at 16.793. host-1 died at 16.7 and does not answer in the opening stage of the
# regroup: it is put out with host-2 at 22.293, before it has missed six heartbeats.
host-1 4096 MB: web-01 512 owners host-1>host-3
host-2 4096 MB: web-02 512 owners host-2>host-3
host-3 4096 MB
quorum: host-3
horizon: 2:30
0:10 fail host-2
0:16.7 fail host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-3 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  vm       web-02 is lost with host-2
   10.793  cluster  host-1 misses a heartbeat of host-2
   16.700  script   fail host-1
   16.700  host     host-1 loses power
   16.700  vm       web-01 is lost with host-1
   16.793  cluster  host-3 suspects host-2: all its heartbeats are missing
   16.793  cluster  host-3 starts a regroup
   17.701  cluster  host-3 misses a heartbeat of host-1
   22.293  cluster  the regroup ends with host-3
   22.293  cluster  host-3 declares host-2 failed
   22.293  cluster  host-3 declares host-1 failed
   23.858  cluster  host-3 renews its reservation of quorum disk quorum and keeps it
   31.358  vm       web-01 is powered on at host-3 and boots
   31.358  vm       web-02 is powered on at host-3 and boots
  141.358  vm       web-01 serves on host-3
  141.358  vm       web-02 serves on host-3
