# Of two nodes only host-2 reaches the array of the quorum disk. Without it host-1 challenges in vain,
# and stops.
host-1 4096 MB fc-2g
host-2 4096 MB: web-01 512
horizon: 1:30
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
   22.293  cluster  the regroup ends with host-1
   22.293  cluster  host-1 declares host-2 failed
   22.293  cluster  host-1 resets the bus and challenges for quorum disk quorum
   29.293  cluster  host-1 cannot reserve quorum disk quorum: it does not answer
   29.293  cluster  the cluster service of host-1 stops: its side cannot reserve quorum disk quorum
   29.293  cluster  no node is in the cluster: it has lost its quorum
