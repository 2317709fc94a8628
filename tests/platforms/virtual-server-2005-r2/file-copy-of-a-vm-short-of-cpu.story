# Three VMs want 2,800 MHz each of two CPUs, a third of 5,600 each: a VM that runs at two thirds of its
# speed serves its files at two thirds of 11 MB/s, 7.3 MB/s.
host-1 4096 MB cores 2: file-01 512 demand 2800, web-01 512 demand 2800, web-02 512 demand 0
host-2 4096 MB
client files: smb file-01
horizon: 1:00
tell: everything
0:10 demand of web-02 2800 MHz
0:20 power off web-01
--------------------------------------------------------------------------------
    0.000  storage  quorum is online on host-1
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  storage  lun-file-01 is online on host-1
    0.000  vm       file-01 runs on host-1
    0.000  storage  lun-web-01 is online on host-1
    0.000  vm       web-01 runs on host-1
    0.000  storage  lun-web-02 is online on host-1
    0.000  vm       web-02 runs on host-1
    0.000  cluster  no failover capacity is kept
    0.000  client   the file copy of files from file-01 runs at 11.0 MB/s
    0.000  host     host-1 now carries 5600 MHz and 2400 MB
    0.000  host     host-2 now carries 0 MHz and 768 MB
   10.000  script   demand of web-02 2800 MHz
   10.000  vm       web-02 now wants 2800 MHz and dirties 2 MB/s
   10.000  host     host-1 now carries 5600 MHz and 2400 MB; file-01 runs 1.50 times slower, web-01 runs 1.50 times slower, web-02 runs 1.50 times slower
   10.000  client   the file copy of files from file-01 runs at 7.3 MB/s
   20.000  script   power off web-01
   20.000  vm       web-01 is powered off as asked
   20.000  host     host-1 now carries 5600 MHz and 1856 MB; file-01 runs at full speed, web-02 runs at full speed
   20.000  client   the file copy of files from file-01 runs at 11.0 MB/s
