# web-01 is suspended on disk at 2:06.655; host-1 dies at 2:08 and the new owner resumes the VM as it
# was: its memory stands on the disk, so there is no boot.
horizon: 4:00
host-1 4096 MB: web-01 512
host-2 4096 MB
quorum: host-2
2:00 migrate web-01 to host-2
2:08 fail host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-2 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
  120.000  script   migrate web-01 to host-2
  120.000  move     web-01 is to be suspended on host-1 and resumed on host-2
  120.000  move     web-01 stands still while its memory is written to lun-web-01
  126.655  move     web-01 is suspended on disk
  128.000  script   fail host-1
  128.000  host     host-1 loses power
  128.000  vm       web-01 stays saved on disk while host-1 is gone
  128.101  cluster  host-2 misses a heartbeat of host-1
  134.101  cluster  host-2 suspects host-1: all its heartbeats are missing
  134.101  cluster  host-2 starts a regroup
  139.601  cluster  the regroup ends with host-2
  139.601  cluster  host-2 declares host-1 failed
  141.953  cluster  host-2 renews its reservation of quorum disk quorum and keeps it
  147.453  move     web-01 is read back from lun-web-01 on host-2
  154.108  vm       web-01 serves on host-2
