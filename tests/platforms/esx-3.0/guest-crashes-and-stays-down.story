# HA watches hosts, not guests. The operator starts it where it was: lock, power on 8, boot 90,
# application 20.
host-1 4096 MB: web-01 512
host-2 4096 MB
horizon: 6:00
0:10 crash web-01
2:00 reset web-01
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   crash web-01
   10.000  vm       web-01 stops by itself on host-1
  120.000  script   reset web-01
  128.000  vm       web-01 is powered on at host-1 and boots
  238.000  vm       web-01 serves on host-1
