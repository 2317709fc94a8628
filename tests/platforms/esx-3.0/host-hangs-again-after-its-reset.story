# A hang ends with a reset, whoever presses it: reboot at 1:20, 30 s of boot, 5 s to join. A host that
# hangs and then loses power has been silent since the hang: declared at 3:15, not at 3:16.
host-1 4096 MB: web-01 512
host-2 4096 MB: web-02 512
set: hostBoot 30
1:00 freeze host-1
1:20 reboot host-1
3:00 freeze host-2
3:01 fail host-2
3:02 return host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   60.000  script   freeze host-1
   60.000  host     host-1 hangs: it has power, and nothing on it runs
   60.000  vm       web-01 is lost with host-1
   61.000  cluster  host-2 misses a heartbeat of host-1
   75.000  cluster  host-2 pings host-1 and gets no answer
   75.000  cluster  host-2 declares host-1 failed
   75.000  cluster  the cluster is red: survives 0 of 1 failures
   80.000  script   reboot host-1
   80.000  host     host-1 is reset and starts
   80.000  cluster  host-2 becomes the failover coordinator
   92.000  vm       web-01 is powered on at host-2 and boots
  110.000  host     host-1 is up and asks to join the cluster
  115.000  host     host-1 joins the cluster
  115.000  cluster  the cluster is green: survives 1, 1 promised
  180.000  script   freeze host-2
  180.000  host     host-2 hangs: it has power, and nothing on it runs
  180.000  vm       web-02 is lost with host-2
  180.000  vm       web-01 is lost with host-2
  181.000  script   fail host-2
  181.000  host     host-2 loses power
  181.000  cluster  host-1 misses a heartbeat of host-2
  182.000  script   return host-2
  182.000  host     host-2 has power again and starts
  195.000  cluster  host-1 pings host-2 and gets no answer
  195.000  cluster  host-1 declares host-2 failed
  195.000  cluster  the cluster is red: survives 0 of 1 failures
  200.000  cluster  host-1 becomes the failover coordinator
  212.000  host     host-2 is up and asks to join the cluster
  212.000  vm       web-02 is powered on at host-1 and boots
  217.000  host     host-2 joins the cluster
  217.000  cluster  the cluster is green: survives 1, 1 promised
  224.000  vm       web-01 is powered on at host-1 and boots
  322.000  vm       web-02 serves on host-1
  334.000  vm       web-01 serves on host-1
