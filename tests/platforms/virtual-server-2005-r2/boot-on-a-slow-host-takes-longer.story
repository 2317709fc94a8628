# web-01 boots 90 s with 800 MHz. At 10 % a core of host-2 does 280 MHz: the boot takes 90 s x 800/280.
host-1 4096 MB: web-01 512
host-2 4096 MB
quorum: host-2
0:30 slow host-2 to 10 %
1:00 fail host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-2 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   30.000  script   slow host-2 to 10 %
   30.000  host     the CPUs of host-2 run at 10 % of their speed
   60.000  script   fail host-1
   60.000  host     host-1 loses power
   60.000  vm       web-01 is lost with host-1
   60.901  cluster  host-2 misses a heartbeat of host-1
   66.901  cluster  host-2 suspects host-1: all its heartbeats are missing
   66.901  cluster  host-2 starts a regroup
   72.401  cluster  the regroup ends with host-2
   72.401  cluster  host-2 declares host-1 failed
   72.953  cluster  host-2 renews its reservation of quorum disk quorum and keeps it
   80.453  vm       web-01 is powered on at host-2 and boots
  357.828  vm       web-01 serves on host-2
