# Four boots of 12,000 I/Os on 400 I/Os a second take 4 x 12,000 / 400 = 120 s instead of 90.
host-1 8192 MB
host-2 8192 MB: a-01 512, a-02 512, a-03 512, a-04 512
host-3 8192 MB
array: 400 IOPS
quorum: host-1
horizon: 4:00
0:10 fail host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  vm       a-01 is lost with host-2
   10.000  vm       a-02 is lost with host-2
   10.000  vm       a-03 is lost with host-2
   10.000  vm       a-04 is lost with host-2
   10.793  cluster  host-1 misses a heartbeat of host-2
   16.793  cluster  host-1 suspects host-2: all its heartbeats are missing
   16.793  cluster  host-1 starts a regroup
   22.293  cluster  the regroup ends with host-1, host-3
   22.293  cluster  host-1 declares host-2 failed
   24.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
   32.431  vm       a-01 is powered on at host-3 and boots
   32.431  vm       a-02 is powered on at host-3 and boots
   32.431  vm       a-03 is powered on at host-1 and boots
   32.431  vm       a-04 is powered on at host-1 and boots
  172.396  vm       a-01 serves on host-3
  172.396  vm       a-02 serves on host-3
  172.450  vm       a-03 serves on host-1
  172.450  vm       a-04 serves on host-1
