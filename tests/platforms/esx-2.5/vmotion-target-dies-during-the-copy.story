# The copy begins at 2:07; host-2 dies at 2:09. web-01 goes on at its source and has not stood still.
horizon: 3:00
array: fc-2g
host-1 4096 MB fc-2g: web-01 512
host-2 4096 MB fc-2g
2:00 migrate web-01 to host-2
2:09 fail host-2
--------------------------------------------------------------------------------
    0.000  cluster  nobody restarts the VMs of a lost host
  120.000  script   migrate web-01 to host-2
  120.000  move     web-01 starts to move live from host-1 to host-2
  129.000  script   fail host-2
  129.000  host     host-2 loses power
  129.000  move     the move of web-01 to host-2 fails: host-2 is gone; it goes on at host-1
