# Loads 4,800 / 5,600 = 0.857 and 0: they deviate 0.429 from their mean, and threshold 3 bears
# 0.2 / sqrt(2) = 0.141 between two hosts. One VM moved leaves 0.643 and 0.214: 0.214. A second
# leaves 0.429 each: 0. Classes: 6 - ceil(6.06) and 6 - ceil(3.03), at most 2 for balance.
host-1 4096 MB: web-01 512 demand 1200, web-02 512 demand 1200, web-03 512 demand 1200, web-04 512 demand 1200
host-2 4096 MB
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
  300.000  drs      DRS moves web-01 from host-1 to host-2, priority 2: CPU load deviates 0.429, then 0.214
  300.000  move     web-01 starts to move live from host-1 to host-2
  300.000  drs      DRS moves web-02 from host-1 to host-2, priority 2: CPU load deviates 0.214, then 0.000
  300.000  move     web-02 starts to move live from host-1 to host-2
  315.649  move     web-01 stands still while its last memory and its lock go to host-2
  315.649  move     web-02 stands still while its last memory and its lock go to host-2
  315.962  move     web-01 runs on host-2 after standing still for 0.313 s
  315.962  move     web-02 runs on host-2 after standing still for 0.313 s
