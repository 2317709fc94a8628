# sql-01 reserves more than host-2 can back, and dc-01 is to be kept apart from dc-02: the task waits
# and says why. With dc-02 off dc-01 goes; with host-3 up sql-01 does.
host-1 8192 MB: sql-01 4096 reserve 4000, dc-01 512
host-2 4096 MB: dc-02 512
host-3 8192 MB
apart: dc-01, dc-02
horizon: 14:00
0:10 fail host-3
1:00 evacuate host-1 in parallel
3:00 power off dc-02
5:00 return host-3
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is red: survives 0 of 1 failures
   10.000  script   fail host-3
   10.000  host     host-3 loses power
   11.000  cluster  host-1 misses a heartbeat of host-3
   25.000  cluster  host-1 pings host-3 and gets no answer
   25.000  cluster  host-1 declares host-3 failed
   60.000  script   evacuate host-1 in parallel
   60.000  host     host-1 is to enter maintenance mode and takes no VMs
   60.000  host     host-1 is not in maintenance mode yet: sql-01 has nowhere to go (host-2: 4138 MB wanted, 3633 MB unreserved); it would take 504 MB more on host-2
   60.000  host     host-1 is not in maintenance mode yet: dc-01 has nowhere to go (host-2: is to be kept apart from dc-02); it would take the rule "keep dc-01, dc-02 apart" to be off
  180.000  script   power off dc-02
  180.000  vm       dc-02 is powered off as asked
  180.000  host     host-1 is not in maintenance mode yet: sql-01 has nowhere to go (host-2: 4138 MB wanted, 3724 MB unreserved); it would take 414 MB more on host-2
  180.000  drs      DRS moves dc-01 from host-1 to host-2, priority 1: host-1 enters maintenance mode
  180.000  move     dc-01 starts to move live from host-1 to host-2
  190.655  move     dc-01 stands still while its last memory and its lock go to host-2
  191.040  move     dc-01 runs on host-2 after standing still for 0.385 s
  300.000  script   return host-3
  300.000  host     host-3 has power again and starts
  540.000  host     host-3 is up and asks to join the cluster
  545.000  host     host-3 joins the cluster
  545.000  drs      DRS moves sql-01 from host-1 to host-3, priority 1: host-1 enters maintenance mode
  545.000  move     sql-01 starts to move live from host-1 to host-3
  545.000  cluster  the cluster is green: survives 1, 1 promised
  588.528  move     sql-01 stands still while its last memory and its lock go to host-3
  588.834  move     sql-01 runs on host-3 after standing still for 0.306 s
  589.834  host     host-1 is in maintenance mode
  589.834  cluster  host-2 becomes the failover coordinator
  589.834  cluster  the cluster is red: survives 0 of 1 failures
