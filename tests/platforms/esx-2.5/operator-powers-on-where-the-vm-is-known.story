# host-1 is up again at 2:00 + 240 s + 5 s = 6:05 and still knows web-01: nothing to register. Its own
# lock from before it died is broken after 5 s; 10 s until the VM has power.
tell: everything
array: fc-2g
host-1 4096 MB fc-2g: web-01 512
host-2 4096 MB fc-2g: file-01 512
2:00 fail host-1
2:00 return host-1
7:00 power on web-01
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
  120.000  script   return host-1
  120.000  host     host-1 has power again and starts
  120.000  host     host-1 now carries 0 MHz and 0 MB
  360.000  host     host-1 is up and asks to join the cluster
  360.000  host     host-1 now carries 0 MHz and 296 MB
  365.000  host     host-1 joins the cluster
  420.000  script   power on web-01
  420.000  vm       web-01 goes to host-1: the most unreserved capacity
  420.000  vm       web-01 waits for the lock on its files
  420.000  storage  host-1 finds web-01 locked by host-1 and watches the lock
  425.000  storage  host-1 breaks the stale lock of host-1 on web-01
  425.000  storage  host-1 locks the files of web-01
  425.000  vm       web-01 is registered on host-1 and powered on
  435.000  vm       web-01 is powered on at host-1 and boots
  435.000  host     host-1 now carries 800 MHz and 837 MB
  525.000  vm       web-01 has booted and starts its application
  545.000  vm       web-01 serves on host-1
  545.000  host     host-1 now carries 400 MHz and 837 MB
