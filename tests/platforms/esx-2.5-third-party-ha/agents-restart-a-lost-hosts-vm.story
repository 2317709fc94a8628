# host-2 dies at 2:00, on the beat: declared failed after 20 s. The lock is 20 s old, so the look of
# 5 s breaks it; 10 s to register and power on, 90 s of boot and 20 s: 2:00 + 20 + 15 + 110 = 4:25.
tell: everything
horizon: 5:00
array: fc-2g
host-1 4096 MB fc-2g: file-01 512
host-2 4096 MB fc-2g: web-01 512
2:00 fail host-2
--------------------------------------------------------------------------------
    0.000  storage  vmfs-01 is open on every host
    0.000  storage  host-1 locks the files of file-01
    0.000  vm       file-01 runs on host-1
    0.000  storage  host-2 locks the files of web-01
    0.000  vm       web-01 runs on host-2
    0.000  cluster  no failover capacity is kept
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  host     host-1 now carries 400 MHz and 837 MB
    0.000  host     host-2 now carries 400 MHz and 837 MB
  120.000  script   fail host-2
  120.000  host     host-2 loses power
  120.000  vm       web-01 is lost with host-2
  120.000  host     host-2 now carries 0 MHz and 0 MB
  121.000  cluster  host-1 misses a heartbeat of host-2
  139.000  cluster  host-1 pings host-2
  140.000  cluster  host-1 pings host-2 and gets no answer
  140.000  cluster  host-1 declares host-2 failed
  140.000  vm       web-01 waits for its turn to be restarted
  140.000  vm       web-01 goes to host-1: the first of its failover list that can take it
  140.000  vm       web-01 waits for the lock on its files
  140.000  storage  host-1 finds web-01 locked by host-2 and watches the lock
  145.000  storage  host-1 breaks the stale lock of host-2 on web-01
  145.000  storage  host-1 locks the files of web-01
  145.000  vm       web-01 is registered on host-1 and powered on
  155.000  vm       web-01 is powered on at host-1 and boots
  155.000  host     host-1 now carries 1200 MHz and 1378 MB
  245.000  vm       web-01 has booted and starts its application
  265.000  vm       web-01 serves on host-1
  265.000  host     host-1 now carries 800 MHz and 1378 MB
