# Reset of a VM that is off brings its resource online again: script 2, boot 90, application 20. A hang
# is refused meanwhile.
host-1 4096 MB: web-01 512
horizon: 4:00
0:10 crash web-01
0:10 hang web-01
0:10 reset web-01
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   crash web-01
   10.000  vm       web-01 stops by itself on host-1
   10.000  script   "hang web-01" has no effect: web-01 does not serve
   10.000  script   reset web-01
   12.000  vm       web-01 is powered on at host-1 and boots
  122.000  vm       web-01 serves on host-1
