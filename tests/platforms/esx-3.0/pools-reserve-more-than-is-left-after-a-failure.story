# Three hosts of 2 x 2,800 = 5,600 MHz have 16,800; the pools have reserved 6,000 + 4,000 + 3,000 =
# 13,000. With host-3 lost 11,200 are left: the cluster is overcommitted, yellow, although what
# still runs fits. It is green again when host-3 is back and has joined.
host-1 4096 MB: vm-1 512 pool rp-1 cpu 1000
host-2 4096 MB: vm-2 512 pool rp-2 cpu 1000
host-3 4096 MB: vm-3 512 pool rp-3 cpu 1000
pool rp-1: cpu 6000
pool rp-2: cpu 4000
pool rp-3: cpu 3000
horizon: 10:00
1:00 fail host-3
4:00 return host-3
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
   60.000  script   fail host-3
   60.000  host     host-3 loses power
   60.000  vm       vm-3 is lost with host-3
   61.000  cluster  host-1 misses a heartbeat of host-3
   75.000  cluster  host-1 pings host-3 and gets no answer
   75.000  cluster  host-1 declares host-3 failed
   75.000  cluster  the cluster is yellow: 13000 MHz are reserved, the hosts have 11200; survives 1, 1 promised
   87.000  vm       vm-3 is powered on at host-1 and boots
  197.000  vm       vm-3 serves on host-1
  240.000  script   return host-3
  240.000  host     host-3 has power again and starts
  480.000  host     host-3 is up and asks to join the cluster
  485.000  host     host-3 joins the cluster
  485.000  cluster  the cluster is green: survives 2, 1 promised
