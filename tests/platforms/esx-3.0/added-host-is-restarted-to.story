# The cluster has one host and promises one failure: red. With the second it is green, and what is lost
# with the first is restarted on it: it is a primary, as fewer than five are.
host-1 4096 MB: web-01 512
host-2 4096 MB
1:00 add host-2
3:00 fail host-1
--------------------------------------------------------------------------------
    0.000  host     host-2 stands outside the cluster: it is not added yet
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is red: survives 0 of 1 failures
   60.000  script   add host-2
   60.000  host     host-2 is being added: VirtualCenter configures its HA agent
  120.000  host     host-2 joins the cluster
  120.000  cluster  the cluster is green: survives 1, 1 promised
  180.000  script   fail host-1
  180.000  host     host-1 loses power
  180.000  vm       web-01 is lost with host-1
  181.000  cluster  host-2 misses a heartbeat of host-1
  195.000  cluster  host-2 pings host-1 and gets no answer
  195.000  cluster  host-2 declares host-1 failed
  195.000  cluster  the cluster is red: survives 0 of 1 failures
  200.000  cluster  host-2 becomes the failover coordinator
  212.000  vm       web-01 is powered on at host-2 and boots
  322.000  vm       web-01 serves on host-2
