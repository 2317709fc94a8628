# With nothing to register the start finds the lock of host-1 4 s old. It counts as stale 16 s after
# the host died, 2:16, later than the look of 5 s.
tell: everything
set: register 0
array: fc-2g
host-1 4096 MB fc-2g: web-01 512
host-2 4096 MB fc-2g: file-01 512
2:00 fail host-1
2:04 power on web-01 on host-2
--------------------------------------------------------------------------------
    0.000  storage  vmfs-01 is open on every host
    0.000  storage  host-1 locks the files of web-01
    0.000  vm       web-01 runs on host-1
    0.000  storage  host-2 locks the files of file-01
    0.000  vm       file-01 runs on host-2
    0.000  cluster  nobody restarts the VMs of a lost host
    0.000  host     host-1 now carries 400 MHz and 837 MB
    0.000  host     host-2 now carries 400 MHz and 837 MB
  120.000  script   fail host-1
  120.000  host     host-1 loses power
  120.000  vm       web-01 is lost with host-1
  120.000  vm       web-01 is given up: nobody restarts it here; it stays down until an operator powers it on
  120.000  host     host-1 now carries 0 MHz and 0 MB
  124.000  script   power on web-01 on host-2
  124.000  vm       web-01 goes to host-2: the most unreserved capacity
  124.000  vm       web-01 waits for the lock on its files
  124.000  storage  host-2 finds web-01 locked by host-1 and watches the lock
  136.000  storage  host-2 breaks the stale lock of host-1 on web-01
  136.000  storage  host-2 locks the files of web-01
  136.000  vm       web-01 is registered on host-2 and powered on
  146.000  vm       web-01 is powered on at host-2 and boots
  146.000  host     host-2 now carries 1200 MHz and 1378 MB
  236.000  vm       web-01 has booted and starts its application
  256.000  vm       web-01 serves on host-2
  256.000  host     host-2 now carries 800 MHz and 1378 MB
