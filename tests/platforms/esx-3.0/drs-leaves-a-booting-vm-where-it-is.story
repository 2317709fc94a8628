# At 300 s the two restarted VMs still boot on the slow array, and VMotion takes VMs that run. The
# pass at 600 s finds them running.
host-1 8192 MB: web-01 512 demand 2000
host-2 4096 MB: web-02 512 demand 2000, web-03 512 demand 2000
host-3 4096 MB: web-04 512 demand 500
array: iscsi-1g 150 MB/s 200 IOPS
2:00 fail host-2
horizon: 20:00
--------------------------------------------------------------------------------
     0.000  cluster  host-1 becomes the failover coordinator
     0.000  cluster  the cluster is green: survives 2, 1 promised
   120.000  script   fail host-2
   120.000  host     host-2 loses power
   120.000  vm       web-02 is lost with host-2
   120.000  vm       web-03 is lost with host-2
   121.000  cluster  host-1 misses a heartbeat of host-2
   135.000  cluster  host-1 pings host-2 and gets no answer
   135.000  cluster  host-1 declares host-2 failed
   135.000  cluster  the cluster is green: survives 1, 1 promised
   147.000  vm       web-02 is powered on at host-1 and boots
   147.000  vm       web-03 is powered on at host-3 and boots
   286.965  vm       web-02 serves on host-1
   287.019  vm       web-03 serves on host-3
