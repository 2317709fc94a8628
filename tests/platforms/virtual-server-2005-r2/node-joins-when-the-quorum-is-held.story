# host-3 is up again at 52 and would join at 57, in the middle of the challenge of host-1: it waits
# for its end.
host-1 4096 MB
host-2 4096 MB: web-02 512 owners host-2>host-3
host-3 4096 MB
quorum: host-2
set: hostBoot 20
horizon: 2:00
0:10 fail host-3
0:40 fail host-2
0:32 return host-3
--------------------------------------------------------------------------------
    0.000  cluster  host-2 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   fail host-3
   10.000  host     host-3 loses power
   11.136  cluster  host-1 misses a heartbeat of host-3
   17.136  cluster  host-1 suspects host-3: all its heartbeats are missing
   17.136  cluster  host-1 starts a regroup
   22.636  cluster  the regroup ends with host-1, host-2
   22.636  cluster  host-1 declares host-3 failed
   24.953  cluster  host-2 renews its reservation of quorum disk quorum and keeps it
   32.000  script   return host-3
   32.000  host     host-3 has power again and starts
   40.000  script   fail host-2
   40.000  host     host-2 loses power
   40.000  vm       web-02 is lost with host-2
   40.793  cluster  host-1 misses a heartbeat of host-2
   46.793  cluster  host-1 suspects host-2: all its heartbeats are missing
   46.793  cluster  host-1 starts a regroup
   52.000  host     host-3 is up and asks to join the cluster
   52.293  cluster  the regroup ends with host-1
   52.293  cluster  host-1 declares host-2 failed
   52.293  cluster  host-1 resets the bus and challenges for quorum disk quorum
   62.293  cluster  host-1 owns quorum disk quorum
   62.293  host     host-3 joins the cluster
   69.793  vm       web-02 is powered on at host-3 and boots
