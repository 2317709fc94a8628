# The disk comes online on host-1 all the same; an operator who turned the VM off has no outage.
host-1 4096 MB
host-2 4096 MB: web-02 512
quorum: host-1
horizon: 1:00
0:10 fail host-2
0:20 power off web-02
0:50 power on web-02
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  vm       web-02 is lost with host-2
   10.793  cluster  host-1 misses a heartbeat of host-2
   16.793  cluster  host-1 suspects host-2: all its heartbeats are missing
   16.793  cluster  host-1 starts a regroup
   20.000  script   power off web-02
   20.000  vm       web-02 is powered off as asked
   22.293  cluster  the regroup ends with host-1
   22.293  cluster  host-1 declares host-2 failed
   24.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
   50.000  script   power on web-02
   52.000  vm       web-02 is powered on at host-1 and boots
