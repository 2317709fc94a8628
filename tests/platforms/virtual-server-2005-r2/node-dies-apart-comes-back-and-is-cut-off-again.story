# It dies before its side has challenged. The second time it is cut off it counts its six heartbeats anew, and its service stops.
set: hostBoot 20
host-1 4096 MB: web-01 512
host-2 4096 MB: web-02 512
host-3 4096 MB
quorum: host-1
horizon: 7:00
1:00 isolate host-3
1:05 fail host-3
1:40 return host-3
1:50 reconnect host-3
3:30 migrate web-02 to host-3
4:00 isolate host-3
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   60.000  script   isolate host-3
   60.000  network  host-3 loses its management network
   60.000  network  host-3 loses its heartbeat network
   60.336  cluster  host-1 misses a heartbeat of host-3
   65.000  script   fail host-3
   65.000  host     host-3 loses power
   66.336  cluster  host-1 suspects host-3: all its heartbeats are missing
   66.336  cluster  host-1 starts a regroup
   71.836  cluster  the regroup ends with host-1, host-2
   71.836  cluster  host-1 declares host-3 failed
   72.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
  100.000  script   return host-3
  100.000  host     host-3 has power again and starts
  110.000  script   reconnect host-3
  110.000  network  host-3 has its management network again
  110.000  network  host-3 has its heartbeat network again
  120.000  host     host-3 is up and asks to join the cluster
  125.000  host     host-3 joins the cluster
  210.000  script   migrate web-02 to host-3
  210.000  move     web-02 is to be saved on host-2 and resumed on host-3
  210.000  move     web-02 stands still while its memory is written to lun-web-02
  215.155  move     web-02 is saved on disk
  216.655  move     web-02 is handed to host-3 with its disk
  219.655  move     web-02 is read back from lun-web-02 on host-3
  225.310  move     web-02 runs on host-3 after standing still for 15.31 s
  240.000  script   isolate host-3
  240.000  network  host-3 loses its management network
  240.000  network  host-3 loses its heartbeat network
  240.336  cluster  host-1 misses a heartbeat of host-3
  246.336  cluster  host-1 suspects host-3: all its heartbeats are missing
  246.336  cluster  host-1 starts a regroup
  251.836  cluster  the regroup ends with host-1, host-2
  251.836  cluster  host-1 declares host-3 failed
  252.401  cluster  host-3 resets the bus and challenges for quorum disk quorum
  252.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
  259.401  cluster  host-3 cannot reserve quorum disk quorum: another node has it reserved
  259.401  cluster  the cluster service of host-3 stops: its side does not have the quorum
  259.401  vm       web-02 is turned off on host-3: its cluster service has stopped
  266.901  vm       web-02 is powered on at host-2 and boots
  376.901  vm       web-02 serves on host-2
