# HA is between the hosts: host-2 is declared at 135 s and its VM restarted, with VirtualCenter gone.
# The pass of DRS at 300 s is not made. What an operator asks of VirtualCenter is refused; turning
# a VM off is done at its host. Back at 360 s VirtualCenter sees what has become of the cluster, and
# the pass at 600 s is made.
host-1 4096 MB: web-01 512 demand 2000, web-02 512 demand 2000, old-01 512
host-2 4096 MB: web-03 512
host-3 4096 MB: web-04 512 off
horizon: 11:00
1:00 fail management server
2:00 fail host-2
3:30 migrate web-01 to host-3
3:30 power on web-04
3:30 power off old-01
3:30 fail management server
6:00 return management server
7:00 return management server
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
   60.000  script   fail management server
   60.000  cluster  VirtualCenter is lost: no VMotion, no power-on, no look at the cluster
   60.000  cluster  VirtualCenter is down: nobody watches the failover capacity
  120.000  script   fail host-2
  120.000  host     host-2 loses power
  120.000  vm       web-03 is lost with host-2
  121.000  cluster  host-1 misses a heartbeat of host-2
  135.000  cluster  host-1 pings host-2 and gets no answer
  135.000  cluster  host-1 declares host-2 failed
  147.000  vm       web-03 is powered on at host-3 and boots
  210.000  script   "migrate web-01 to host-3" has no effect: VirtualCenter is down
  210.000  script   "power on web-04" has no effect: VirtualCenter is down
  210.000  script   power off old-01
  210.000  vm       old-01 is powered off as asked
  210.000  script   "fail management server" has no effect: VirtualCenter is down already
  257.000  vm       web-03 serves on host-3
  360.000  script   return management server
  360.000  cluster  VirtualCenter runs again
  360.000  cluster  the cluster is green: survives 1, 1 promised
  420.000  script   "return management server" has no effect: VirtualCenter runs
  600.000  drs      DRS moves web-01 from host-1 to host-3, priority 2: CPU load deviates 0.321, then 0.036
  600.000  move     web-01 starts to move live from host-1 to host-3
  610.655  move     web-01 stands still while its last memory and its lock go to host-3
  611.040  move     web-01 runs on host-3 after standing still for 0.385 s
