# 60 s until VirtualCenter has the host. 2 s of check and 5 s to prepare, then 4.655 s of copy.
host-1 4096 MB fc-2g: web-01 512
host-2 4096 MB fc-2g
array: fc-2g
0:10 migrate web-01 to host-2
0:30 add host-2
2:00 migrate web-01 to host-2
--------------------------------------------------------------------------------
    0.000  host     host-2 stands outside the cluster: it is not added yet
    0.000  cluster  nobody restarts the VMs of a lost host
   10.000  script   "migrate web-01 to host-2" has no effect: host-2 is not in the cluster
   30.000  script   add host-2
   30.000  host     host-2 is being added: VirtualCenter takes it into the farm
   90.000  host     host-2 joins the cluster
  120.000  script   migrate web-01 to host-2
  120.000  move     web-01 starts to move live from host-1 to host-2
  131.655  move     web-01 stands still while its last memory and its lock go to host-2
  132.040  move     web-01 runs on host-2 after standing still for 0.385 s
