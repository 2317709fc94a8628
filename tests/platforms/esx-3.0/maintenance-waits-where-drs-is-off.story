# Nobody moves anything. The task ends when it is told to.
host-1 4096 MB: web-01 512
host-2 4096 MB
drs: off
1:00 evacuate host-1 in parallel
1:30 evacuate host-1 in parallel
2:00 resume host-1
2:30 resume host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   60.000  script   evacuate host-1 in parallel
   60.000  host     host-1 is to enter maintenance mode and takes no VMs
   60.000  host     host-1 is not in maintenance mode yet: DRS is off, and somebody has to move its VMs or turn them off
   90.000  script   "evacuate host-1 in parallel" has no effect: host-1 is entering maintenance mode already
  120.000  script   resume host-1
  120.000  host     host-1 does not enter maintenance mode
  150.000  script   "resume host-1" has no effect: host-1 is not in maintenance mode
