# The copy is worthless without the rest: web-01 is lost with its source and nobody restarts it.
horizon: 3:00
array: fc-2g
host-1 4096 MB fc-2g: web-01 512
host-2 4096 MB fc-2g
2:00 migrate web-01 to host-2
2:09 fail host-1
--------------------------------------------------------------------------------
    0.000  cluster  nobody restarts the VMs of a lost host
  120.000  script   migrate web-01 to host-2
  120.000  move     web-01 starts to move live from host-1 to host-2
  129.000  script   fail host-1
  129.000  host     host-1 loses power
  129.000  move     the move of web-01 to host-2 fails: host-1 is gone
  129.000  vm       web-01 is lost with host-1
  129.000  vm       web-01 is given up: nobody restarts it here; it stays down until an operator powers it on
