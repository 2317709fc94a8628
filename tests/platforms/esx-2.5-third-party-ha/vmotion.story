# As on ESX 2.5 without agents: 7 s of set-up, 4.655 s of copy, 0.385 s of switch-over.
horizon: 3:00
array: fc-2g
host-1 4096 MB fc-2g: web-01 512
host-2 4096 MB fc-2g
2:00 migrate web-01 to host-2
--------------------------------------------------------------------------------
    0.000  cluster  no failover capacity is kept
    0.000  cluster  host-1 becomes the failover coordinator
  120.000  script   migrate web-01 to host-2
  120.000  move     web-01 starts to move live from host-1 to host-2
  131.655  move     web-01 stands still while its last memory and its lock go to host-2
  132.040  move     web-01 runs on host-2 after standing still for 0.385 s
