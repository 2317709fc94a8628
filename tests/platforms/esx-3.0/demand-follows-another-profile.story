# Bursts begin where the VM's phase is; at 1:30 it wants what it was drawn with again.
host-1 4096 MB: web-01 512
horizon: 2:00
0:30 demand of web-01 follows burst to 300 % every 1:00 for 0:20
0:40 demand of web-01 follows burst to 300 % every 1:00 for 0:20
1:30 demand of web-01 follows constant
1:40 demand of web-01 follows constant
tell: everything
--------------------------------------------------------------------------------
    0.000  storage  vmfs-01 is open on every host
    0.000  storage  host-1 locks the files of web-01
    0.000  vm       web-01 runs on host-1
    0.000  cluster  the primaries are host-1
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  drs      DRS looks at the load every 300 s
    0.000  cluster  the cluster is red: survives 0 of 1 failures
    0.000  host     host-1 now carries 400 MHz and 949 MB
   30.000  script   demand of web-01 follows burst to 300 % every 1:00 for 0:20
   40.000  script   "demand of web-01 follows burst to 300 % every 1:00 for 0:20" has no effect: it follows that already
   42.610  vm       web-01 now wants 1200 MHz and dirties 6 MB/s
   42.610  host     host-1 now carries 1200 MHz and 949 MB
   62.610  vm       web-01 now wants 400 MHz and dirties 2 MB/s
   62.610  host     host-1 now carries 400 MHz and 949 MB
   90.000  script   demand of web-01 follows constant
  100.000  script   "demand of web-01 follows constant" has no effect: it follows that already
