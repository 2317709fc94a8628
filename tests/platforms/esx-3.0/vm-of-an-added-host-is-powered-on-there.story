# web-02 is at home on a host that is added later: until then it cannot run here. 60 s for the agent of
# HA, then the operator powers on what should be on: 8 s and 110 s of boot. file-02 is to be off, and
# big-02 asks for more than strict admission control lets start.
host-1 4096 MB: web-01 512
host-2 4096 MB: web-02 512, file-02 512 off, big-02 3400 reserve 3400
admission: strict
horizon: 5:00
0:10 power on web-02
0:30 add host-2
4:00 power on file-02
--------------------------------------------------------------------------------
    0.000  host     host-2 stands outside the cluster: it is not added yet
    0.000  vm       web-02 cannot run here: its home host-2 is not added yet
    0.000  vm       file-02 cannot run here: its home host-2 is not added yet
    0.000  vm       big-02 cannot run here: its home host-2 is not added yet
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is red: survives 0 of 1 failures
   10.000  script   "power on web-02" has no effect: web-02 cannot run here: its home host-2 is not added yet
   30.000  script   add host-2
   30.000  host     host-2 is being added: VirtualCenter configures its HA agent
   90.000  host     host-2 joins the cluster
   90.000  vm       web-02 can run now: its home host-2 is in the cluster
   90.000  vm       file-02 can run now: its home host-2 is in the cluster
   90.000  vm       big-02 can run now: its home host-2 is in the cluster
   90.000  vm       power-on of big-02 on host-2 is refused: 2 VMs need 2 slots of 3400 MB and 256 MHz; with 1 of 2 hosts lost 1 are left; it would take 1 slot less: power off 1 VM
   90.000  cluster  the cluster is green: survives 1, 1 promised
   98.000  vm       web-02 is powered on at host-2 and boots
  208.000  vm       web-02 serves on host-2
  240.000  script   power on file-02
  248.000  vm       file-02 is powered on at host-1 and boots
