# Check 2 s, a place at the target 5 s; 512 MB over 110 MB/s take 4.655 s. Meanwhile 2 MB/s dirty
# 9.3 MB: below 16, so that is the last copy. Switch-over 0.085 s and 0.3 s.
tell: everything
horizon: 3:00
array: fc-2g
host-1 4096 MB fc-2g: web-01 512
host-2 4096 MB fc-2g
2:00 migrate web-01 to host-2
--------------------------------------------------------------------------------
    0.000  storage  vmfs-01 is open on every host
    0.000  storage  host-1 locks the files of web-01
    0.000  vm       web-01 runs on host-1
    0.000  cluster  nobody restarts the VMs of a lost host
    0.000  host     host-1 now carries 400 MHz and 837 MB
    0.000  host     host-2 now carries 0 MHz and 296 MB
  120.000  script   migrate web-01 to host-2
  120.000  move     web-01 starts to move live from host-1 to host-2
  127.000  move     round 1 of web-01 sends 512.0 MB
  131.655  move     round 1 of web-01 took 4.7 s; 9.3 MB were written meanwhile
  131.655  move     web-01 stands still while its last memory and its lock go to host-2
  131.655  host     host-1 now carries 0 MHz and 837 MB
  132.040  storage  host-1 releases the files of web-01
  132.040  storage  host-2 locks the files of web-01
  132.040  move     web-01 runs on host-2 after standing still for 0.385 s
  132.040  host     host-1 now carries 0 MHz and 296 MB
  132.040  host     host-2 now carries 400 MHz and 837 MB
