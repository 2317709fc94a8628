# host-2 has other CPUs, and host-3 cannot back the 2,048 MB that sql-01 reserves: of 2,048 MB the
# console keeps 372. sql-01 would even out the load as well and comes first, but web-01 moves.
host-1 8192 MB: sql-01 4096 demand 2800 reserve 2048, web-01 512 demand 1400
host-2 8192 MB cpu Opteron
host-3 2048 MB
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is red: survives 0 of 1 failures
  300.000  drs      DRS moves web-01 from host-1 to host-3, priority 2: CPU load deviates 0.354, then 0.204
  300.000  move     web-01 starts to move live from host-1 to host-3
  310.655  move     web-01 stands still while its last memory and its lock go to host-3
  311.040  move     web-01 runs on host-3 after standing still for 0.385 s
