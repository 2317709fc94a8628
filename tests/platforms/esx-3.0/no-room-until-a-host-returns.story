# sql-01 needs its reservation and overhead: 2048 + 84 + 13 x 2.048 = 2159 MB. Tried every 120 s:
# 25, 145, 265, 385. host-2 is back at 305. web-01 reserves nothing and does not wait for it.
host-1 2048 MB: dc-01 512 reserve 512
host-2 4096 MB: web-01 512, sql-01 2048 reserve 2048 high
horizon: 10:00
0:10 fail host-2
1:00 return host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is red: survives 0 of 1 failures
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  vm       web-01 is lost with host-2
   10.000  vm       sql-01 is lost with host-2
   11.000  cluster  host-1 misses a heartbeat of host-2
   25.000  cluster  host-1 pings host-2 and gets no answer
   25.000  cluster  host-1 declares host-2 failed
   25.000  vm       restart of sql-01 is refused: no host can take it (host-1: 2159 MB wanted, 1073 MB unreserved; host-2: is down); it would take 1086 MB more on host-1
   37.000  vm       web-01 is powered on at host-1 and boots
   60.000  script   return host-2
   60.000  host     host-2 has power again and starts
  145.000  vm       restart of sql-01 is refused: no host can take it (host-1: 2159 MB wanted, 982 MB unreserved; host-2: is down); it would take 1176 MB more on host-1
  147.000  vm       web-01 serves on host-1
  265.000  vm       restart of sql-01 is refused: no host can take it (host-1: 2159 MB wanted, 982 MB unreserved; host-2: is down); it would take 1176 MB more on host-1
  300.000  host     host-2 is up and asks to join the cluster
  305.000  host     host-2 joins the cluster
  397.000  vm       sql-01 is powered on at host-2 and boots
  507.000  vm       sql-01 serves on host-2
