# Each host has one of the two others: there is no host for dc-03 that keeps the rule, and it starts
# all the same. The pass at 300 s finds no move that would keep it.
host-1 4096 MB: dc-01 512
host-2 4096 MB: dc-02 512, dc-03 512 off
apart: dc-01, dc-02, dc-03
1:00 power on dc-03
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   60.000  script   power on dc-03
   68.000  vm       dc-03 is powered on at host-1 and boots
  178.000  vm       dc-03 serves on host-1
  300.000  drs      no move can keep the rule "keep dc-01, dc-02, dc-03 apart" now
