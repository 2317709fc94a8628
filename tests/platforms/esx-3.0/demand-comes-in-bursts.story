# The same VM, the same instants as on Virtual Server: luck belongs to the VM.
host-1 4096 MB: web-01 512
profile web-01: burst to 300 % every 1:00 for 0:10
horizon: 2:00
tell: everything
--------------------------------------------------------------------------------
    0.000  storage  vmfs-01 is open on every host
    0.000  storage  host-1 locks the files of web-01
    0.000  vm       web-01 runs on host-1
    0.000  cluster  the primaries are host-1
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  vm       demand of web-01 follows burst to 300 % every 1:00 for 0:10
    0.000  drs      DRS looks at the load every 300 s
    0.000  cluster  the cluster is red: survives 0 of 1 failures
    0.000  host     host-1 now carries 400 MHz and 949 MB
   42.610  vm       web-01 now wants 1200 MHz and dirties 6 MB/s
   42.610  host     host-1 now carries 1200 MHz and 949 MB
   52.610  vm       web-01 now wants 400 MHz and dirties 2 MB/s
   52.610  host     host-1 now carries 400 MHz and 949 MB
  102.610  vm       web-01 now wants 1200 MHz and dirties 6 MB/s
  102.610  host     host-1 now carries 1200 MHz and 949 MB
  112.610  vm       web-01 now wants 400 MHz and dirties 2 MB/s
  112.610  host     host-1 now carries 400 MHz and 949 MB
