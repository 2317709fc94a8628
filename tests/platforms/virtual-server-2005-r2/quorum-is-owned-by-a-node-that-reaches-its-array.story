# host-1 has Fibre Channel adapters only and is set to own a quorum disk of an iSCSI array: it cannot,
# and the first node that can has it. When that dies, host-1 speaks for the rest and host-3 arbitrates.
host-1 4096 MB fc-2g
host-2 4096 MB: web-01 512
host-3 4096 MB
quorum: host-1
horizon: 3:00
0:10 fail host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-2 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  vm       web-01 is lost with host-2
   10.793  cluster  host-1 misses a heartbeat of host-2
   16.793  cluster  host-1 suspects host-2: all its heartbeats are missing
   16.793  cluster  host-1 starts a regroup
   22.293  cluster  the regroup ends with host-1, host-3
   22.293  cluster  host-1 declares host-2 failed
   22.293  cluster  host-3 resets the bus and challenges for quorum disk quorum
   32.293  cluster  host-3 owns quorum disk quorum
   39.793  vm       web-01 is powered on at host-3 and boots
  149.793  vm       web-01 serves on host-3
