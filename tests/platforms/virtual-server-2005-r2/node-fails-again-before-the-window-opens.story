# The group stays where it is until the node is back once more.
host-1 4096 MB
host-2 4096 MB: web-01 512 owners host-2>host-1
quorum: host-1
starts: 0:00
failback: window 1 5
set: hostBoot 60
horizon: 1:15:00
0:10 fail host-2
3:00 return host-2
58:00 fail host-2
1:10:00 return host-2
--------------------------------------------------------------------------------
     0.000  cluster  host-1 owns quorum disk quorum
     0.000  cluster  no failover capacity is kept
    10.000  script   fail host-2
    10.000  host     host-2 loses power
    10.000  vm       web-01 is lost with host-2
    10.793  cluster  host-1 misses a heartbeat of host-2
    16.793  cluster  host-1 suspects host-2: all its heartbeats are missing
    16.793  cluster  host-1 starts a regroup
    22.293  cluster  the regroup ends with host-1
    22.293  cluster  host-1 declares host-2 failed
    24.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
    32.431  vm       web-01 is powered on at host-1 and boots
   142.431  vm       web-01 serves on host-1
   180.000  script   return host-2
   180.000  host     host-2 has power again and starts
   240.000  host     host-2 is up and asks to join the cluster
   245.000  host     host-2 joins the cluster
  3480.000  script   fail host-2
  3480.000  host     host-2 loses power
  3481.193  cluster  host-1 misses a heartbeat of host-2
  3487.193  cluster  host-1 suspects host-2: all its heartbeats are missing
  3487.193  cluster  host-1 starts a regroup
  3492.693  cluster  the regroup ends with host-1
  3492.693  cluster  host-1 declares host-2 failed
  3492.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
  4200.000  script   return host-2
  4200.000  host     host-2 has power again and starts
  4260.000  host     host-2 is up and asks to join the cluster
  4265.000  host     host-2 joins the cluster
  4265.000  cluster  the group on lun-web-01 fails back to host-2, which it prefers
  4265.000  move     web-01 is to be saved on host-1 and resumed on host-2
  4265.000  move     web-01 stands still while its memory is written to lun-web-01
  4270.155  move     web-01 is saved on disk
  4271.655  move     web-01 is handed to host-2 with its disk
  4274.655  move     web-01 is read back from lun-web-01 on host-2
  4280.310  move     web-01 runs on host-2 after standing still for 15.31 s
