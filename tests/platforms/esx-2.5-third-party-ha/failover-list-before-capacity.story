# The list of web-01 names host-1, which is fuller; host-3 has more unreserved. host-4 of the list of
# web-02 is down, so it goes to the next one named.
tell: everything
horizon: 5:00
array: fc-2g
host-1 4096 MB fc-2g: db-01 2048 reserve 2048
host-2 4096 MB fc-2g: web-01 512 owners host-2>host-1, web-02 512 owners host-4>host-3
host-3 8192 MB fc-2g
host-4 8192 MB fc-2g
1:00 fail host-4
2:00 fail host-2
--------------------------------------------------------------------------------
    0.000  storage  vmfs-01 is open on every host
    0.000  storage  host-1 locks the files of db-01
    0.000  vm       db-01 runs on host-1
    0.000  storage  host-2 locks the files of web-01
    0.000  vm       web-01 runs on host-2
    0.000  storage  host-2 locks the files of web-02
    0.000  vm       web-02 runs on host-2
    0.000  cluster  no failover capacity is kept
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  host     host-1 now carries 400 MHz and 2345 MB
    0.000  host     host-2 now carries 800 MHz and 1378 MB
    0.000  host     host-3 now carries 0 MHz and 296 MB
    0.000  host     host-4 now carries 0 MHz and 296 MB
   60.000  script   fail host-4
   60.000  host     host-4 loses power
   60.000  host     host-4 now carries 0 MHz and 0 MB
   61.000  cluster  host-1 misses a heartbeat of host-4
   79.000  cluster  host-1 pings host-4
   80.000  cluster  host-1 pings host-4 and gets no answer
   80.000  cluster  host-1 declares host-4 failed
  120.000  script   fail host-2
  120.000  host     host-2 loses power
  120.000  vm       web-01 is lost with host-2
  120.000  vm       web-02 is lost with host-2
  120.000  host     host-2 now carries 0 MHz and 0 MB
  121.000  cluster  host-1 misses a heartbeat of host-2
  139.000  cluster  host-1 pings host-2
  140.000  cluster  host-1 pings host-2 and gets no answer
  140.000  cluster  host-1 declares host-2 failed
  140.000  vm       web-01 waits for its turn to be restarted
  140.000  vm       web-02 waits for its turn to be restarted
  140.000  vm       web-01 goes to host-1: the first of its failover list that can take it
  140.000  vm       web-02 goes to host-3: the first of its failover list that can take it
  140.000  vm       web-01 waits for the lock on its files
  140.000  storage  host-1 finds web-01 locked by host-2 and watches the lock
  140.000  vm       web-02 waits for the lock on its files
  140.000  storage  host-3 finds web-02 locked by host-2 and watches the lock
  145.000  storage  host-1 breaks the stale lock of host-2 on web-01
  145.000  storage  host-1 locks the files of web-01
  145.000  vm       web-01 is registered on host-1 and powered on
  145.000  storage  host-3 breaks the stale lock of host-2 on web-02
  145.000  storage  host-3 locks the files of web-02
  145.000  vm       web-02 is registered on host-3 and powered on
  155.000  vm       web-01 is powered on at host-1 and boots
  155.000  vm       web-02 is powered on at host-3 and boots
  155.000  host     host-1 now carries 1200 MHz and 2886 MB
  155.000  host     host-3 now carries 800 MHz and 837 MB
  245.000  vm       web-01 has booted and starts its application
  245.000  vm       web-02 has booted and starts its application
  265.000  vm       web-01 serves on host-1
  265.000  vm       web-02 serves on host-3
  265.000  host     host-1 now carries 800 MHz and 2886 MB
  265.000  host     host-3 now carries 400 MHz and 837 MB
