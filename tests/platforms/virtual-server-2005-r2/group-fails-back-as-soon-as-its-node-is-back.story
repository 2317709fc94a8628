# Failback is a planned move: freeze 0.5, 512 MB at 110 MB/s 4.655, disk 1.5, owner 0.5, disk 2.5,
# 4.655 back, resume 1. file-01 prefers nobody and stays.
host-1 4096 MB
host-2 4096 MB: web-01 512 owners host-2>host-1, file-01 512
quorum: host-1
failback: immediate
horizon: 10:00
0:10 fail host-2
2:00 return host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  vm       web-01 is lost with host-2
   10.000  vm       file-01 is lost with host-2
   10.793  cluster  host-1 misses a heartbeat of host-2
   16.793  cluster  host-1 suspects host-2: all its heartbeats are missing
   16.793  cluster  host-1 starts a regroup
   22.293  cluster  the regroup ends with host-1
   22.293  cluster  host-1 declares host-2 failed
   24.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
   32.431  vm       web-01 is powered on at host-1 and boots
   32.431  vm       file-01 is powered on at host-1 and boots
  120.000  script   return host-2
  120.000  host     host-2 has power again and starts
  142.431  vm       file-01 serves on host-1
  142.431  vm       web-01 serves on host-1
  360.000  host     host-2 is up and asks to join the cluster
  365.000  host     host-2 joins the cluster
  365.000  cluster  the group on lun-web-01 fails back to host-2, which it prefers
  365.000  move     web-01 is to be saved on host-1 and resumed on host-2
  365.000  move     web-01 stands still while its memory is written to lun-web-01
  370.155  move     web-01 is saved on disk
  371.655  move     web-01 is handed to host-2 with its disk
  374.655  move     web-01 is read back from lun-web-01 on host-2
  380.310  move     web-01 runs on host-2 after standing still for 15.31 s
