# Rule B: sql-01 reserves 1,024 MB; with its overhead of 84 + 13 x 2.048 = 110.6 MB a slot has
# 1,135 MB. Each host of 4,096 MB has 3 slots: with one lost 3 are left for 3 VMs, and a fourth is
# refused.
host-1 4096 MB: web-01 512, sql-01 2048 reserve 1024
host-2 4096 MB: web-02 512, web-03 512 off
slots: B
2:00 power on web-03
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
  120.000  script   power on web-03
  120.000  vm       power-on of web-03 is refused: 4 VMs need 4 slots of 1135 MB and 256 MHz; with 1 of 2 hosts lost 3 are left; it would take 1 slot less: power off 1 VM
