# Three VMs to be kept apart on two hosts: two always share one. It is said once; when host-3 is up
# the next pass mends it.
host-1 4096 MB: dc-01 512, dc-02 512
host-2 4096 MB: dc-03 512
host-3 4096 MB
apart: dc-01, dc-02, dc-03
0:10 fail host-3
11:00 return host-3
horizon: 21:00
--------------------------------------------------------------------------------
     0.000  cluster  host-1 becomes the failover coordinator
     0.000  cluster  the cluster is green: survives 2, 1 promised
    10.000  script   fail host-3
    10.000  host     host-3 loses power
    11.000  cluster  host-1 misses a heartbeat of host-3
    25.000  cluster  host-1 pings host-3 and gets no answer
    25.000  cluster  host-1 declares host-3 failed
    25.000  cluster  the cluster is green: survives 1, 1 promised
   300.000  drs      no move can keep the rule "keep dc-01, dc-02, dc-03 apart" now
   660.000  script   return host-3
   660.000  host     host-3 has power again and starts
   900.000  host     host-3 is up and asks to join the cluster
   905.000  host     host-3 joins the cluster
   905.000  cluster  the cluster is green: survives 2, 1 promised
  1200.000  drs      DRS moves dc-01 from host-1 to host-3, priority 1: keep dc-01, dc-02, dc-03 apart
  1200.000  move     dc-01 starts to move live from host-1 to host-3
  1210.655  move     dc-01 stands still while its last memory and its lock go to host-3
  1211.040  move     dc-01 runs on host-3 after standing still for 0.385 s
