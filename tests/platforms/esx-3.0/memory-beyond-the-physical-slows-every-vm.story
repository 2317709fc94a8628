# Overhead 84 + 13 x 1.024 = 97.3 MB each, so 2048 - 372 - 194.6 = 1481 MB are left for 2 x 972.8:
# 232 MB of each go to the balloon, 35 % of its cap, 35 % of 4.4 % slower. The third makes it 63 %
# of the cap.
host-1 2048 MB: web-01 1024, web-02 1024
host-2 2048 MB: web-03 512
admission: relaxed
horizon: 1:00
tell: everything
0:10 migrate web-03 to host-1
0:40 power off web-01
--------------------------------------------------------------------------------
    0.000  storage  vmfs-01 is open on every host
    0.000  storage  host-1 locks the files of web-01
    0.000  vm       web-01 runs on host-1
    0.000  storage  host-1 locks the files of web-02
    0.000  vm       web-02 runs on host-1
    0.000  storage  host-2 locks the files of web-03
    0.000  vm       web-03 runs on host-2
    0.000  cluster  the primaries are host-1, host-2
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  drs      DRS looks at the load every 300 s
    0.000  cluster  the cluster is red: survives 0 of 1 failures
    0.000  host     host-1 now carries 800 MHz and 2512 MB; web-01 runs 1.02 times slower, web-02 runs 1.02 times slower
    0.000  host     host-2 now carries 400 MHz and 949 MB
   10.000  script   migrate web-03 to host-1
   10.000  move     web-03 starts to move live from host-2 to host-1
   16.000  move     round 1 of web-03 sends 512.0 MB
   20.655  move     round 1 of web-03 took 4.7 s; 9.3 MB were written meanwhile
   20.655  move     web-03 stands still while its last memory and its lock go to host-1
   20.655  host     host-2 now carries 0 MHz and 949 MB
   21.040  storage  host-2 releases the files of web-03
   21.040  storage  host-1 locks the files of web-03
   21.040  move     web-03 runs on host-1 after standing still for 0.385 s
   21.040  host     host-2 now carries 0 MHz and 372 MB
   21.040  host     host-1 now carries 1200 MHz and 3089 MB; web-01 runs 1.03 times slower, web-02 runs 1.03 times slower, web-03 runs 1.03 times slower
   40.000  script   power off web-01
   40.000  vm       web-01 is powered off as asked
   40.000  storage  host-1 releases the files of web-01
   40.000  cluster  the cluster is green: survives 1, 1 promised
   40.000  host     host-1 now carries 800 MHz and 2019 MB; web-02 runs at full speed, web-03 runs at full speed
