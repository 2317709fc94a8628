# host-1 and host-2 hear not even each other. Their iSCSI disks fail at once, so that host-3 need not wait
# for their services to stop before it takes their groups.
host-1 4096 MB switch sw-1: web-01 512
host-2 4096 MB switch sw-1: web-02 512
host-3 4096 MB switch sw-2: web-03 512
quorum: host-3
1:00 fail switch sw-1
4:00 return switch sw-1
--------------------------------------------------------------------------------
    0.000  cluster  host-3 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   60.000  script   fail switch sw-1
   60.000  host     switch sw-1 fails, and with it all networks of host-1, host-2
   60.000  storage  host-1 loses its path to array-1
   60.000  storage  web-01 waits for its disk and answers nobody: host-1 has no path to array-1
   60.000  storage  host-2 loses its path to array-1
   60.000  storage  web-02 waits for its disk and answers nobody: host-2 has no path to array-1
   60.901  cluster  host-3 misses a heartbeat of host-1
   60.931  storage  the disk resource of lun-web-01 fails: host-1 has no path to array-1
   60.931  vm       web-01 is turned off on host-1: its disk has failed
   60.953  storage  the disk resource of lun-web-02 fails: host-2 has no path to array-1
   60.953  vm       web-02 is turned off on host-2: its disk has failed
   61.193  cluster  host-3 misses a heartbeat of host-2
   63.431  storage  the disk resource of lun-web-01 fails: host-1 has no path to array-1
   63.453  storage  the disk resource of lun-web-02 fails: host-2 has no path to array-1
   65.931  storage  the disk resource of lun-web-01 fails: host-1 has no path to array-1
   65.953  storage  the disk resource of lun-web-02 fails: host-2 has no path to array-1
   66.901  cluster  host-3 suspects host-1: all its heartbeats are missing
   66.901  cluster  host-3 starts a regroup
   67.193  cluster  host-3 suspects host-2: all its heartbeats are missing
   68.431  storage  the disk resource of lun-web-01 fails: host-1 has no path to array-1
   68.453  storage  the disk resource of lun-web-02 fails: host-2 has no path to array-1
   71.836  cluster  host-1 resets the bus and challenges for quorum disk quorum
   71.836  cluster  host-2 resets the bus and challenges for quorum disk quorum
   72.401  cluster  the regroup ends with host-3
   72.401  cluster  host-3 declares host-1 failed
   72.401  cluster  host-3 declares host-2 failed
   74.858  cluster  host-3 renews its reservation of quorum disk quorum and keeps it
   78.836  cluster  host-1 cannot reserve quorum disk quorum: it does not answer
   78.836  cluster  the cluster service of host-1 stops: its side does not have the quorum
   78.836  cluster  host-2 cannot reserve quorum disk quorum: it does not answer
   78.836  cluster  the cluster service of host-2 stops: its side does not have the quorum
   82.358  vm       web-01 is powered on at host-3 and boots
   82.358  vm       web-02 is powered on at host-3 and boots
  192.358  vm       web-01 serves on host-3
  192.358  vm       web-02 serves on host-3
  240.000  script   return switch sw-1
  240.000  host     switch sw-1 works again for host-1, host-2
  240.000  storage  host-1 has its path to array-1 again
  240.000  storage  host-2 has its path to array-1 again
  258.836  host     host-1 joins the cluster
  258.836  host     host-2 joins the cluster
