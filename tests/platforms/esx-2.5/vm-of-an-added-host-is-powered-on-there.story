# VirtualCenter takes the host in, and the operator powers on web-02, which its console knows already.
host-1 4096 MB fc-2g: web-01 512
host-2 4096 MB fc-2g: web-02 512
array: fc-2g
horizon: 5:00
0:30 add host-2
--------------------------------------------------------------------------------
    0.000  host     host-2 stands outside the cluster: it is not added yet
    0.000  vm       web-02 cannot run here: its home host-2 is not added yet
    0.000  cluster  nobody restarts the VMs of a lost host
   30.000  script   add host-2
   30.000  host     host-2 is being added: VirtualCenter takes it into the farm
   90.000  host     host-2 joins the cluster
   90.000  vm       web-02 can run now: its home host-2 is in the cluster
  100.000  vm       web-02 is powered on at host-2 and boots
  210.000  vm       web-02 serves on host-2
