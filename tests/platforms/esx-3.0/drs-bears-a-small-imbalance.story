# Loads 1,800 / 5,600 = 0.321 and 600 / 5,600 = 0.107 deviate 0.107. Threshold 3 bears 0.141.
host-1 4096 MB: web-01 512 demand 600, web-02 512 demand 600, web-03 512 demand 600
host-2 4096 MB: web-04 512 demand 600
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
