# (1024 - 296) x 0.94 = 684.3 MB on host-1, of which file-01 has 54.4 MB of overhead: 629.9 MB. web-01
# wants 600 MB and 57.2 MB. Tried again every 60 s until host-2 is back at 3:00 + 245 s.
horizon: 12:00
array: fc-2g
host-1 1024 MB fc-2g: file-01 512
host-2 4096 MB fc-2g: web-01 600 reserve 600
2:00 fail host-2
3:00 return host-2
--------------------------------------------------------------------------------
    0.000  cluster  no failover capacity is kept
    0.000  cluster  host-1 becomes the failover coordinator
  120.000  script   fail host-2
  120.000  host     host-2 loses power
  120.000  vm       web-01 is lost with host-2
  121.000  cluster  host-1 misses a heartbeat of host-2
  140.000  cluster  host-1 pings host-2 and gets no answer
  140.000  cluster  host-1 declares host-2 failed
  140.000  vm       restart of web-01 is refused: no host can take it (host-1: 658 MB wanted, 629 MB unreserved; host-2: is down); it would take 28 MB more on host-1
  180.000  script   return host-2
  180.000  host     host-2 has power again and starts
  200.000  vm       restart of web-01 is refused: no host can take it (host-1: 658 MB wanted, 629 MB unreserved; host-2: is down); it would take 28 MB more on host-1
  260.000  vm       restart of web-01 is refused: no host can take it (host-1: 658 MB wanted, 629 MB unreserved; host-2: is down); it would take 28 MB more on host-1
  320.000  vm       restart of web-01 is refused: no host can take it (host-1: 658 MB wanted, 629 MB unreserved; host-2: is down); it would take 28 MB more on host-1
  380.000  vm       restart of web-01 is refused: no host can take it (host-1: 658 MB wanted, 629 MB unreserved; host-2: is down); it would take 28 MB more on host-1
  420.000  host     host-2 is up and asks to join the cluster
  425.000  host     host-2 joins the cluster
  455.000  vm       web-01 is powered on at host-2 and boots
  565.000  vm       web-01 serves on host-2
