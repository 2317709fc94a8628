# The state is whole on disk: host-2 restores it once host-1 is out, and nothing is lost.
host-1 4096 MB: web-01 512
host-2 4096 MB
quorum: host-2
1:00 migrate web-01 to host-2
1:06 freeze host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-2 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   60.000  script   migrate web-01 to host-2
   60.000  move     web-01 is to be saved on host-1 and resumed on host-2
   60.000  move     web-01 stands still while its memory is written to lun-web-01
   65.155  move     web-01 is saved on disk
   66.000  script   freeze host-1
   66.000  host     host-1 hangs: it has power, and nothing on it runs
   66.000  vm       web-01 stays saved on disk while host-1 is gone
   66.901  cluster  host-2 misses a heartbeat of host-1
   72.901  cluster  host-2 suspects host-1: all its heartbeats are missing
   72.901  cluster  host-2 starts a regroup
   78.401  cluster  the regroup ends with host-2
   78.401  cluster  host-2 declares host-1 failed
   78.953  cluster  host-2 renews its reservation of quorum disk quorum and keeps it
   84.453  move     web-01 is read back from lun-web-01 on host-2
   90.108  vm       web-01 serves on host-2
