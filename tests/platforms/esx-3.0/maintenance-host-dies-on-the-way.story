# The host dies while its VMs leave: what was being copied is lost with it, and the task with them.
# HA restarts the VMs; the host comes back as any other.
host-1 4096 MB: web-01 512, web-02 512
host-2 4096 MB
host-3 4096 MB
horizon: 12:00
1:00 evacuate host-1 in parallel
1:10 fail host-1
4:00 return host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
   60.000  script   evacuate host-1 in parallel
   60.000  host     host-1 is to enter maintenance mode and takes no VMs
   60.000  drs      DRS moves web-01 from host-1 to host-2, priority 1: host-1 enters maintenance mode
   60.000  move     web-01 starts to move live from host-1 to host-2
   60.000  drs      DRS moves web-02 from host-1 to host-3, priority 1: host-1 enters maintenance mode
   60.000  move     web-02 starts to move live from host-1 to host-3
   70.000  script   fail host-1
   70.000  host     host-1 loses power
   70.000  host     host-1 does not enter maintenance mode
   70.000  move     the move of web-01 to host-2 fails: host-1 is gone
   70.000  move     the move of web-02 to host-3 fails: host-1 is gone
   70.000  vm       web-01 is lost with host-1
   70.000  vm       web-02 is lost with host-1
   71.000  cluster  host-2 misses a heartbeat of host-1
   85.000  cluster  host-2 pings host-1 and gets no answer
   85.000  cluster  host-2 declares host-1 failed
   85.000  cluster  the cluster is green: survives 1, 1 promised
   90.000  cluster  host-2 becomes the failover coordinator
  102.000  vm       web-01 is powered on at host-2 and boots
  102.000  vm       web-02 is powered on at host-3 and boots
  212.000  vm       web-01 serves on host-2
  212.000  vm       web-02 serves on host-3
  240.000  script   return host-1
  240.000  host     host-1 has power again and starts
  480.000  host     host-1 is up and asks to join the cluster
  485.000  host     host-1 joins the cluster
  485.000  cluster  the cluster is green: survives 2, 1 promised
