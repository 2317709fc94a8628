# Nobody waits any more for what was turned off as asked, and all connect anew without a word when it
# serves again.
host-1 4096 MB
host-2 4096 MB: web-01 512
client caller: voice web-01
client books: sql web-01
horizon: 4:00
tell: everything
0:10 fail host-2
0:24 power off web-01
0:40 power on web-01 on host-1
--------------------------------------------------------------------------------
    0.000  storage  vmfs-01 is open on every host
    0.000  storage  host-2 locks the files of web-01
    0.000  vm       web-01 runs on host-2
    0.000  cluster  the primaries are host-1, host-2
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  drs      DRS looks at the load every 300 s
    0.000  cluster  the cluster is green: survives 1, 1 promised
    0.000  host     host-1 now carries 0 MHz and 372 MB
    0.000  host     host-2 now carries 400 MHz and 949 MB
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  vm       web-01 is lost with host-2
   10.000  host     host-2 now carries 0 MHz and 0 MB
   10.200  client   caller waits for web-01
   11.000  cluster  host-1 misses a heartbeat of host-2
   14.730  client   books waits for web-01
   24.000  script   power off web-01
   24.000  vm       web-01 is powered off as asked
   24.000  cluster  host-1 pings host-2
   24.000  client   caller waits for web-01 no longer: it was turned off
   24.000  client   books waits for web-01 no longer: it was turned off
   25.000  cluster  host-1 pings host-2 and gets no answer
   25.000  cluster  host-1 declares host-2 failed
   25.000  cluster  the cluster is red: survives 0 of 1 failures
   40.000  script   power on web-01 on host-1
   40.000  vm       power-on of web-01 on host-1 is refused: 1 VM needs a slot of 512 MB and 256 MHz; with 1 of 1 hosts lost 0 are left; it would take 1 host more like the largest
