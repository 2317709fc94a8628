# host-3 is back first and preferred to host-1, host-2 comes after it and is preferred to both.
host-1 4096 MB
host-2 4096 MB: web-01 512 owners host-2>host-3>host-1
host-3 4096 MB
quorum: host-1
failback: immediate
set: hostBoot 60
horizon: 8:00
0:00 fail host-3
0:30 fail host-2
4:00 return host-3
5:30 return host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
    0.000  script   fail host-3
    0.000  host     host-3 loses power
    0.336  cluster  host-1 misses a heartbeat of host-3
    6.336  cluster  host-1 suspects host-3: all its heartbeats are missing
    6.336  cluster  host-1 starts a regroup
   11.836  cluster  the regroup ends with host-1, host-2
   11.836  cluster  host-1 declares host-3 failed
   12.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
   30.000  script   fail host-2
   30.000  host     host-2 loses power
   30.000  vm       web-01 is lost with host-2
   31.193  cluster  host-1 misses a heartbeat of host-2
   37.193  cluster  host-1 suspects host-2: all its heartbeats are missing
   37.193  cluster  host-1 starts a regroup
   42.693  cluster  the regroup ends with host-1
   42.693  cluster  host-1 declares host-2 failed
   42.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
   50.431  vm       web-01 is powered on at host-1 and boots
  160.431  vm       web-01 serves on host-1
  240.000  script   return host-3
  240.000  host     host-3 has power again and starts
  300.000  host     host-3 is up and asks to join the cluster
  305.000  host     host-3 joins the cluster
  305.000  cluster  the group on lun-web-01 fails back to host-3, which it prefers
  305.000  move     web-01 is to be saved on host-1 and resumed on host-3
  305.000  move     web-01 stands still while its memory is written to lun-web-01
  310.155  move     web-01 is saved on disk
  311.655  move     web-01 is handed to host-3 with its disk
  314.655  move     web-01 is read back from lun-web-01 on host-3
  320.310  move     web-01 runs on host-3 after standing still for 15.31 s
  330.000  script   return host-2
  330.000  host     host-2 has power again and starts
  390.000  host     host-2 is up and asks to join the cluster
  395.000  host     host-2 joins the cluster
  395.000  cluster  the group on lun-web-01 fails back to host-2, which it prefers
  395.000  move     web-01 is to be saved on host-3 and resumed on host-2
  395.000  move     web-01 stands still while its memory is written to lun-web-01
  400.155  move     web-01 is saved on disk
  401.655  move     web-01 is handed to host-2 with its disk
  404.655  move     web-01 is read back from lun-web-01 on host-2
  410.310  move     web-01 runs on host-2 after standing still for 15.31 s
