# Rule B: nobody reserves memory, so a slot is 256 MB, where rule A would make it the 2,048 MB of
# sql-01. Slots by memory 16 and 8, by CPU 5,600 / 256 = 21: with the larger host lost 8 are left.
# Seven VMs with the one that is powered on: the cluster still survives one failure.
host-1 4096 MB: web-01 512, web-02 512, sql-01 2048
host-2 2048 MB: web-03 512, web-04 256, web-05 256, web-06 256 off
slots: B
2:00 power on web-06
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
  120.000  script   power on web-06
  128.000  vm       web-06 is powered on at host-1 and boots
  238.000  vm       web-06 serves on host-1
