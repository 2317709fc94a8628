# Threshold 1 takes only what is mandatory: dc-02 leaves dc-01, and the load may be as uneven as it
# likes. Either of the two could go; the first in the rule does.
host-1 4096 MB: web-01 512 demand 2000, web-02 512 demand 2000, dc-01 512, dc-02 512
host-2 4096 MB
apart: dc-01, dc-02
set: drsThreshold 1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
  300.000  drs      DRS moves dc-01 from host-1 to host-2, priority 1: keep dc-01, dc-02 apart
  300.000  move     dc-01 starts to move live from host-1 to host-2
  310.655  move     dc-01 stands still while its last memory and its lock go to host-2
  311.040  move     dc-01 runs on host-2 after standing still for 0.385 s
