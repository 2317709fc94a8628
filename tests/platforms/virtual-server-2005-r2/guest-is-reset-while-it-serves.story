# An operator's reset is an outage as any other: boot 90, application 20. A guest that boots may be
# reset as well, and begins again.
host-1 4096 MB: web-01 512
horizon: 4:00
0:10 reset web-01
1:00 reset web-01
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   reset web-01
   10.000  vm       web-01 is reset on host-1 and boots
   60.000  script   reset web-01
   60.000  vm       web-01 is reset on host-1 and boots
  170.000  vm       web-01 serves on host-1
