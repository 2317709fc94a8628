# host-1 is gone, so host-2 does not know web-01: 180 s to register it by hand. The lock of host-1
# is 3:00 old then and broken after a look of 5 s; 10 s to register and power on, 90 s of boot and
# 20 s for the application: 12:00 + 3:00 + 0:15 + 1:50 = 17:05.
tell: everything
horizon: 20:00
array: fc-2g
host-1 4096 MB fc-2g: web-01 512
host-2 4096 MB fc-2g: file-01 512
2:00 fail host-1
12:00 power on web-01
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
   720.000  script   power on web-01
   720.000  vm       web-01 goes to host-2: the most unreserved capacity
   720.000  vm       web-01 is registered by hand on host-2
   900.000  vm       web-01 waits for the lock on its files
   900.000  storage  host-2 finds web-01 locked by host-1 and watches the lock
   905.000  storage  host-2 breaks the stale lock of host-1 on web-01
   905.000  storage  host-2 locks the files of web-01
   905.000  vm       web-01 is registered on host-2 and powered on
   915.000  vm       web-01 is powered on at host-2 and boots
   915.000  host     host-2 now carries 1200 MHz and 1378 MB
  1005.000  vm       web-01 has booted and starts its application
  1025.000  vm       web-01 serves on host-2
  1025.000  host     host-2 now carries 800 MHz and 1378 MB
