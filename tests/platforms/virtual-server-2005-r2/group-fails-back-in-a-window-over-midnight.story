# The run begins at 22:50 and host-2 is back 7:05 later, at 22:57:05: the window opens at 23:00, 10:00 of the run, and stays open
# over midnight until 2:00.
host-1 4096 MB
host-2 4096 MB: web-01 512 owners host-2>host-1
quorum: host-1
starts: 22:50
failback: window 23 2
horizon: 12:00
0:10 fail host-2
3:00 return host-2
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
  420.000  host     host-2 is up and asks to join the cluster
  425.000  host     host-2 joins the cluster
  600.000  cluster  the group on lun-web-01 fails back to host-2, which it prefers
  600.000  move     web-01 is to be saved on host-1 and resumed on host-2
  600.000  move     web-01 stands still while its memory is written to lun-web-01
  605.155  move     web-01 is saved on disk
  606.655  move     web-01 is handed to host-2 with its disk
  609.655  move     web-01 is read back from lun-web-01 on host-2
  615.310  move     web-01 runs on host-2 after standing still for 15.31 s
