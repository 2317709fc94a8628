# 120 s until the cluster service of host-2 is set up. web-02 and app-02 share a disk: it comes online
# there once, and both VMs start. log-02 lies on the disk of web-01 and starts where that is owned.
host-1 4096 MB: web-01 512
host-2 4096 MB: web-02 512, app-02 512, log-02 256
lun data: web-02, app-02
lun logs: web-01, log-02
horizon: 6:00
0:10 power on web-02
0:30 add host-2
--------------------------------------------------------------------------------
    0.000  host     host-2 stands outside the cluster: it is not added yet
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  vm       log-02 cannot run here: its home host-2 is not added yet
    0.000  vm       web-02 cannot run here: its home host-2 is not added yet
    0.000  vm       app-02 cannot run here: its home host-2 is not added yet
    0.000  cluster  no failover capacity is kept
   10.000  script   "power on web-02" has no effect: web-02 cannot run here: its home host-2 is not added yet
   30.000  script   add host-2
   30.000  host     host-2 is being added: the cluster service is set up on it
  150.000  host     host-2 joins the cluster
  150.000  vm       web-02 can run now: its home host-2 is in the cluster
  150.000  vm       app-02 can run now: its home host-2 is in the cluster
  150.000  vm       log-02 can run now: its home host-2 is in the cluster
  152.000  vm       log-02 is powered on at host-1 and boots
  154.500  vm       web-02 is powered on at host-2 and boots
  154.500  vm       app-02 is powered on at host-2 and boots
  262.000  vm       log-02 serves on host-1
  264.500  vm       app-02 serves on host-2
  264.500  vm       web-02 serves on host-2
