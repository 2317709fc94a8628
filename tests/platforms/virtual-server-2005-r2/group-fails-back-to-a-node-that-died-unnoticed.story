# host-3 joins at 305, and nobody has missed host-2, which died at 300: the group is sent to the node
# that it prefers. web-01 is saved in 0.5 + 512 / 110 s and handed over; host-2 is missed meanwhile, and
# put out at 312.7. The group fails over from there, and web-01 is restored.
host-1 4096 MB: web-01 512 owners host-2>host-1
host-2 4096 MB
host-3 4096 MB
failback: immediate
quorum: host-1
horizon: 8:00
0:05 fail host-3
1:00 return host-3
5:00 fail host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
    5.000  script   fail host-3
    5.000  host     host-3 loses power
    5.136  cluster  host-1 misses a heartbeat of host-3
   11.136  cluster  host-1 suspects host-3: all its heartbeats are missing
   11.136  cluster  host-1 starts a regroup
   16.636  cluster  the regroup ends with host-1, host-2
   16.636  cluster  host-1 declares host-3 failed
   18.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
   60.000  script   return host-3
   60.000  host     host-3 has power again and starts
  300.000  script   fail host-2
  300.000  host     host-2 loses power
  300.000  host     host-3 is up and asks to join the cluster
  301.193  cluster  host-1 misses a heartbeat of host-2
  305.000  host     host-3 joins the cluster
  305.000  cluster  the group on lun-web-01 fails back to host-2, which it prefers
  305.000  move     web-01 is to be saved on host-1 and resumed on host-2
  305.000  move     web-01 stands still while its memory is written to lun-web-01
  307.193  cluster  host-1 suspects host-2: all its heartbeats are missing
  307.193  cluster  host-1 starts a regroup
  310.155  move     web-01 is saved on disk
  311.655  move     web-01 is handed to host-2 with its disk
  312.693  cluster  the regroup ends with host-1, host-3
  312.693  cluster  host-1 declares host-2 failed
  312.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
  318.431  move     web-01 is read back from lun-web-01 on host-1
  324.086  move     web-01 runs on host-1 after standing still for 19.086 s
