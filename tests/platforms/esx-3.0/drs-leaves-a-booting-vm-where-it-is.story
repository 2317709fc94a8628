# HA starts both on host-1, which has the most unreserved. At 300 s they still boot from the slow
# array, and VMotion takes VMs that run: nothing moves, though loads of 3,000 / 5,600 = 0.536 and 0
# deviate 0.268. The pass at 600 s finds them running and moves one.
host-1 8192 MB: web-01 512 demand 0
host-2 4096 MB: web-02 512 demand 1500, web-03 512 demand 1500
host-3 2048 MB
array: iscsi-1g 150 MB/s 100 IOPS
set: restartsPerHost 2
2:00 fail host-2
horizon: 12:00
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
  147.000  vm       web-03 is powered on at host-1 and boots
  407.073  vm       web-02 serves on host-1
  407.073  vm       web-03 serves on host-1
  600.000  drs      DRS moves web-02 from host-1 to host-3, priority 2: CPU load deviates 0.268, then 0.005
  600.000  move     web-02 starts to move live from host-1 to host-3
  610.655  move     web-02 stands still while its last memory and its lock go to host-3
  611.040  move     web-02 runs on host-3 after standing still for 0.385 s
