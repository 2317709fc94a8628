# The user gives the page up after 10 s and asks again; the first try after web-01 serves on host-2 gets its answer.
host-1 4096 MB switch sw-1: web-01 512
host-2 4096 MB switch sw-2
quorum: host-2
client office: http web-01
horizon: 8:00
1:00 fail switch sw-1
6:00 return switch sw-1
--------------------------------------------------------------------------------
    0.000  cluster  host-2 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   60.000  script   fail switch sw-1
   60.000  host     switch sw-1 fails, and with it all networks of host-1
   60.000  storage  host-1 loses its path to array-1
   60.000  storage  web-01 waits for its disk and answers nobody: host-1 has no path to array-1
   60.901  cluster  host-2 misses a heartbeat of host-1
   60.931  storage  the disk resource of lun-web-01 fails: host-1 has no path to array-1
   60.931  vm       web-01 is turned off on host-1: its disk has failed
   63.431  storage  the disk resource of lun-web-01 fails: host-1 has no path to array-1
   65.931  storage  the disk resource of lun-web-01 fails: host-1 has no path to array-1
   66.901  cluster  host-2 suspects host-1: all its heartbeats are missing
   66.901  cluster  host-2 starts a regroup
   68.431  storage  the disk resource of lun-web-01 fails: host-1 has no path to array-1
   70.473  client   office gets no answer from web-01: the user gives up the page
   72.401  cluster  the regroup ends with host-2
   72.401  cluster  host-2 declares host-1 failed
   72.693  cluster  host-1 resets the bus and challenges for quorum disk quorum
   72.953  cluster  host-2 renews its reservation of quorum disk quorum and keeps it
   79.693  cluster  host-1 cannot reserve quorum disk quorum: it does not answer
   79.693  cluster  the cluster service of host-1 stops: its side does not have the quorum
   80.453  vm       web-01 is powered on at host-2 and boots
  190.453  vm       web-01 serves on host-2
  190.473  client   office is connected to web-01 again after 130 s
  360.000  script   return switch sw-1
  360.000  host     switch sw-1 works again for host-1
  360.000  storage  host-1 has its path to array-1 again
  379.693  host     host-1 joins the cluster
