# One letter, and host-1's first group has it. data and logs, mounted under it, need one together.
host-1 4096 MB: web-01 512, app-01 512, log-01 512
host-2 4096 MB
lun web: web-01
lun data: app-01
lun logs: log-01
mount data: logs
set: driveLetters 1, hostBoot 30
horizon: 6:00
0:10 migrate log-01 to host-2
1:00 fail host-1
2:00 return host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  vm       app-01 is unprotected on host-1: its group needs a drive letter, and a cluster has 1 for groups; it would take 1 drive letter more, two VMs on one LUN, or its LUN mounted under another
    0.000  vm       log-01 is unprotected on host-1: its group needs a drive letter, and a cluster has 1 for groups; it would take 1 drive letter more, two VMs on one LUN, or its LUN mounted under another
    0.000  cluster  no failover capacity is kept
   10.000  script   "migrate log-01 to host-2" has no effect: log-01 is unprotected and stays on its host: its group needs a drive letter, and a cluster has 1 for groups
   60.000  script   fail host-1
   60.000  host     host-1 loses power
   60.000  vm       web-01 is lost with host-1
   60.000  vm       app-01 is lost with host-1
   60.000  vm       log-01 is lost with host-1
   60.901  cluster  host-2 misses a heartbeat of host-1
   66.901  cluster  host-2 suspects host-1: all its heartbeats are missing
   66.901  cluster  host-2 starts a regroup
   72.401  cluster  the regroup ends with host-2
   72.401  cluster  host-2 declares host-1 failed
   72.401  cluster  host-2 resets the bus and challenges for quorum disk quorum
   82.401  cluster  host-2 owns quorum disk quorum
   89.901  vm       web-01 is powered on at host-2 and boots
  120.000  script   return host-1
  120.000  host     host-1 has power again and starts
  150.000  host     host-1 is up and asks to join the cluster
  155.000  host     host-1 joins the cluster
  157.000  vm       app-01 is powered on at host-1 and boots
  157.000  vm       log-01 is powered on at host-1 and boots
  199.901  vm       web-01 serves on host-2
  267.000  vm       app-01 serves on host-1
  267.000  vm       log-01 serves on host-1
