# sql-01 waits for room when its host is back, and still when it dies again: it is on one list,
# once, and is started once.
host-1 2048 MB
host-2 4096 MB: sql-01 2048 reserve 2048
set: hostBoot 10
horizon: 6:30
0:10 fail host-2
0:40 return host-2
1:00 fail host-2
2:30 return host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  vm       sql-01 is lost with host-2
   11.000  cluster  host-1 misses a heartbeat of host-2
   25.000  cluster  host-1 pings host-2 and gets no answer
   25.000  cluster  host-1 declares host-2 failed
   25.000  vm       restart of sql-01 is refused: no host can take it (host-1: 2159 MB wanted, 1676 MB unreserved; host-2: is down); it would take 483 MB more on host-1
   25.000  cluster  the cluster is red: survives 0 of 1 failures
   40.000  script   return host-2
   40.000  host     host-2 has power again and starts
   50.000  host     host-2 is up and asks to join the cluster
   55.000  host     host-2 joins the cluster
   55.000  cluster  the cluster is green: survives 1, 1 promised
   60.000  script   fail host-2
   60.000  host     host-2 loses power
   61.000  cluster  host-1 misses a heartbeat of host-2
   75.000  cluster  host-1 pings host-2 and gets no answer
   75.000  cluster  host-1 declares host-2 failed
   75.000  cluster  the cluster is red: survives 0 of 1 failures
  145.000  vm       restart of sql-01 is refused: no host can take it (host-1: 2159 MB wanted, 1676 MB unreserved; host-2: is down); it would take 483 MB more on host-1
  150.000  script   return host-2
  150.000  host     host-2 has power again and starts
  160.000  host     host-2 is up and asks to join the cluster
  165.000  host     host-2 joins the cluster
  165.000  cluster  the cluster is green: survives 1, 1 promised
  277.000  vm       sql-01 is powered on at host-2 and boots
  387.000  vm       sql-01 serves on host-2
