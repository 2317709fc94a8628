# As later versions have it: the promise of one host failure is broken, and with relaxed admission
# that turns nothing red. The figure itself is told all the same.
host-1 2048 MB: web-01 1024
host-2 2048 MB: web-02 1024, web-03 1024 off
admission: relaxed
below: green
horizon: 1:00
0:10 power on web-03
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   power on web-03
   10.000  cluster  the cluster is green: survives 0 of 1 failures
   18.000  vm       web-03 is powered on at host-1 and boots
