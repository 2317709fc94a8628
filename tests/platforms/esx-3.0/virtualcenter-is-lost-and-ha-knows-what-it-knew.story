# Until 1:00 sql-01 takes 2,048 MB of host-3: host-1 has 4,096 - 372 = 3,724 MB unreserved and
# host-3 some 1,560. sql-01 is turned off at its host, and nobody tells HA: web-02, for which 2,500 MB
# are reserved, fits host-3 as well as host-1 now, but goes to host-1, and so nothing is left for
# web-03. It is tried again and again; with VirtualCenter back HA learns of the room on host-3.
host-1 4096 MB
host-2 8192 MB: web-02 2560 reserve 2500, web-03 2560 reserve 2500
host-3 4096 MB: sql-01 2560 reserve 2048
admission: relaxed
horizon: 11:00
1:00 fail management server
1:30 power off sql-01
2:00 fail host-2
7:00 return management server
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is red: survives 0 of 1 failures
   60.000  script   fail management server
   60.000  cluster  VirtualCenter is lost: no VMotion, no power-on, no look at the cluster
   60.000  cluster  VirtualCenter is down: nobody watches the failover capacity
   90.000  script   power off sql-01
   90.000  vm       sql-01 is powered off as asked
  120.000  script   fail host-2
  120.000  host     host-2 loses power
  120.000  vm       web-02 is lost with host-2
  120.000  vm       web-03 is lost with host-2
  121.000  cluster  host-1 misses a heartbeat of host-2
  135.000  cluster  host-1 pings host-2 and gets no answer
  135.000  cluster  host-1 declares host-2 failed
  135.000  vm       restart of web-03 is refused: no host can take it (host-1: 2618 MB wanted, 1106 MB unreserved; host-2: is down; host-3: 2618 MB wanted, 1558 MB unreserved); it would take 1059 MB more on host-3
  147.000  vm       web-02 is powered on at host-1 and boots
  255.000  vm       restart of web-03 is refused: no host can take it (host-1: 2618 MB wanted, 1106 MB unreserved; host-2: is down; host-3: 2618 MB wanted, 1558 MB unreserved); it would take 1059 MB more on host-3
  257.000  vm       web-02 serves on host-1
  375.000  vm       restart of web-03 is refused: no host can take it (host-1: 2618 MB wanted, 1106 MB unreserved; host-2: is down; host-3: 2618 MB wanted, 1558 MB unreserved); it would take 1059 MB more on host-3
  420.000  script   return management server
  420.000  cluster  VirtualCenter runs again
  420.000  cluster  the cluster is red: survives 0 of 1 failures
  507.000  vm       web-03 is powered on at host-3 and boots
  617.000  vm       web-03 serves on host-3
