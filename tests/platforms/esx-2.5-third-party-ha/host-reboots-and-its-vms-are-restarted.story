# Declared after 20 s, long before the 240 s of boot and 5 s to join are over.
host-1 4096 MB fc-2g: web-01 512
host-2 4096 MB fc-2g
array: fc-2g
1:00 reboot host-1
--------------------------------------------------------------------------------
    0.000  cluster  no failover capacity is kept
    0.000  cluster  host-1 becomes the failover coordinator
   60.000  script   reboot host-1
   60.000  host     host-1 crashes and starts again by itself
   60.000  vm       web-01 is lost with host-1
   61.000  cluster  host-2 misses a heartbeat of host-1
   80.000  cluster  host-2 pings host-1 and gets no answer
   80.000  cluster  host-2 declares host-1 failed
   85.000  cluster  host-2 becomes the failover coordinator
  100.000  vm       web-01 is powered on at host-2 and boots
  210.000  vm       web-01 serves on host-2
  300.000  host     host-1 is up and asks to join the cluster
  305.000  host     host-1 joins the cluster
