# 256 MB at 110 MB/s and 0.3 s are 2.628 s of standing still: with a limit of 2 s the VMotion is given
# up, and the VM goes on at its source after 2 s.
host-1 4096 MB: test-01 512 dirty 400/256
host-2 4096 MB
set: switchOverLimit 2
horizon: 1:00
0:10 migrate test-01 to host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   migrate test-01 to host-2
   10.000  move     test-01 starts to move live from host-1 to host-2
   22.983  move     test-01 stands still while its last memory and its lock go to host-2
   24.983  move     the move of test-01 to host-2 fails: the switch-over takes longer than 2 s; it would take a limit of the switch-over of 3 s; it goes on at host-1
