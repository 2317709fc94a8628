# 100 Mb/s carry 11 MB/s. busy-01 writes its 2,048 MB faster than they go out, so the second round
# gains nothing and all of its memory is left: 2,048 / 11 = 186 s of standing still. After 100 s
# of it the VMotion is given up, and the VM goes on at its source as it was.
host-1 8192 MB network 100: busy-01 2048 dirty 500/2048
host-2 8192 MB network 100: web-01 512
horizon: 15:00
1:00 migrate busy-01 to host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   60.000  script   migrate busy-01 to host-2
   60.000  move     busy-01 starts to move live from host-1 to host-2
  252.182  move     busy-01 stands still while its last memory and its lock go to host-2
  352.182  move     the move of busy-01 to host-2 fails: the switch-over takes longer than 100 s; it would take a limit of the switch-over of 187 s; it goes on at host-1
