# 60 s for the agent, then the cluster survives one failure; DRS looks at the new host in its next pass.
host-1 8192 MB: web-01 512 demand 2500, file-01 512 demand 2500
host-2 8192 MB
drs: fully
admission: relaxed
0:30 add host-2
0:40 add host-2
2:00 add host-2
--------------------------------------------------------------------------------
    0.000  host     host-2 stands outside the cluster: it is not added yet
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is red: survives 0 of 1 failures
   30.000  script   add host-2
   30.000  host     host-2 is being added: VirtualCenter configures its HA agent
   40.000  script   "add host-2" has no effect: host-2 is being added already
   90.000  host     host-2 joins the cluster
   90.000  cluster  the cluster is green: survives 1, 1 promised
  120.000  script   "add host-2" has no effect: host-2 is in the cluster already
  300.000  drs      DRS moves web-01 from host-1 to host-2, priority 2: CPU load deviates 0.446, then 0.000
  300.000  move     web-01 starts to move live from host-1 to host-2
  310.655  move     web-01 stands still while its last memory and its lock go to host-2
  311.040  move     web-01 runs on host-2 after standing still for 0.385 s
