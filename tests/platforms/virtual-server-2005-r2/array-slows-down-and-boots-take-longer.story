# A boot reads 12,000 times. At 100 of 2,000 IOPS that takes 120 s instead of the 90 s that the guest
# needs when it is alone; 20 s for its application follow. At 100 % web-02 boots in its 90 s.
host-1 4096 MB: web-01 512
host-2 4096 MB: web-02 512
quorum: host-2
1:00 power off web-01
1:00 power off web-02
2:00 slow array array-1 to 5 %
2:10 power on web-01
6:00 recover array array-1
6:00 recover array array-1
6:10 power on web-02
--------------------------------------------------------------------------------
    0.000  cluster  host-2 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   60.000  script   power off web-01
   60.000  vm       web-01 is powered off as asked
   60.000  script   power off web-02
   60.000  vm       web-02 is powered off as asked
  120.000  script   slow array array-1 to 5 %
  120.000  storage  array-1 slows down to 5 % of its speed
  130.000  script   power on web-01
  132.000  vm       web-01 is powered on at host-1 and boots
  272.037  vm       web-01 serves on host-1
  360.000  script   recover array array-1
  360.000  storage  array-1 is as fast as before
  360.000  script   "recover array array-1" has no effect: array-1 is not slow
  370.000  script   power on web-02
  372.000  vm       web-02 is powered on at host-2 and boots
  482.000  vm       web-02 serves on host-2
