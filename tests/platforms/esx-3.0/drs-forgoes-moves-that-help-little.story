# One host has 4,800 MHz to carry, in VMs of 1,200; each move would gain 0.214. When a move has to
# gain 0.3 none is made.
host-1 4096 MB: web-01 512 demand 1200, web-02 512 demand 1200, web-03 512 demand 1200, web-04 512 demand 1200
host-2 4096 MB
set: drsMinimumGain 0.3
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
