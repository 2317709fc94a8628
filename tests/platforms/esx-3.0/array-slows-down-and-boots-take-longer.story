# As on Virtual Server: 12,000 reads at 100 IOPS take 120 s, and 90 s when the array has recovered.
host-1 4096 MB: web-01 512 off
host-2 4096 MB: web-02 512 off
2:00 slow array array-1 to 5 %
2:10 power on web-01
6:00 recover array array-1
6:10 power on web-02
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
  120.000  script   slow array array-1 to 5 %
  120.000  storage  array-1 slows down to 5 % of its speed
  130.000  script   power on web-01
  138.000  vm       web-01 is powered on at host-1 and boots
  278.037  vm       web-01 serves on host-1
  360.000  script   recover array array-1
  360.000  storage  array-1 is as fast as before
  370.000  script   power on web-02
  378.000  vm       web-02 is powered on at host-2 and boots
  488.000  vm       web-02 serves on host-2
