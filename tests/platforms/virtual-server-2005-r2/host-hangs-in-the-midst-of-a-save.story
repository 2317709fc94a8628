# Half a state is none: the VM boots on host-2.
host-1 4096 MB: web-01 512
host-2 4096 MB
quorum: host-2
1:00 migrate web-01 to host-2
1:02 freeze host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-2 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   60.000  script   migrate web-01 to host-2
   60.000  move     web-01 is to be saved on host-1 and resumed on host-2
   60.000  move     web-01 stands still while its memory is written to lun-web-01
   62.000  script   freeze host-1
   62.000  host     host-1 hangs: it has power, and nothing on it runs
   62.000  vm       web-01 is lost with host-1
   62.101  cluster  host-2 misses a heartbeat of host-1
   68.101  cluster  host-2 suspects host-1: all its heartbeats are missing
   68.101  cluster  host-2 starts a regroup
   73.601  cluster  the regroup ends with host-2
   73.601  cluster  host-2 declares host-1 failed
   75.953  cluster  host-2 renews its reservation of quorum disk quorum and keeps it
   83.453  vm       web-01 is powered on at host-2 and boots
  193.453  vm       web-01 serves on host-2
