# 60 s until the agent of host-2 is in; then it declares host-1 failed after 20 s, takes over in 5 s,
# breaks the lock in 5 s and powers on in 10 s: 3:40.
host-1 4096 MB fc-2g: web-01 512
host-2 4096 MB fc-2g
array: fc-2g
0:30 add host-2
3:00 fail host-1
--------------------------------------------------------------------------------
    0.000  host     host-2 stands outside the cluster: it is not added yet
    0.000  cluster  no failover capacity is kept
    0.000  cluster  host-1 becomes the failover coordinator
   30.000  script   add host-2
   30.000  host     host-2 is being added: an agent is installed in its service console
   90.000  host     host-2 joins the cluster
  180.000  script   fail host-1
  180.000  host     host-1 loses power
  180.000  vm       web-01 is lost with host-1
  181.000  cluster  host-2 misses a heartbeat of host-1
  200.000  cluster  host-2 pings host-1 and gets no answer
  200.000  cluster  host-2 declares host-1 failed
  205.000  cluster  host-2 becomes the failover coordinator
  220.000  vm       web-01 is powered on at host-2 and boots
  330.000  vm       web-01 serves on host-2
