# sql-01 needs 2048 + 84 + 13 x 2.048 = 2159 MB. Tried at 25, 145 and 265: with three attempts HA gives
# it up then, and host-2 that is back at 305 brings nothing. The operator powers it on at 330.
host-1 2048 MB: dc-01 512 reserve 512
host-2 4096 MB: sql-01 2048 reserve 2048 high
set: restartAttempts 3
admission: relaxed
horizon: 10:00
0:10 fail host-2
1:00 return host-2
4:00 power on sql-01
5:30 power on sql-01
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is red: survives 0 of 1 failures
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  vm       sql-01 is lost with host-2
   11.000  cluster  host-1 misses a heartbeat of host-2
   25.000  cluster  host-1 pings host-2 and gets no answer
   25.000  cluster  host-1 declares host-2 failed
   25.000  vm       restart of sql-01 is refused: no host can take it (host-1: 2159 MB wanted, 1073 MB unreserved; host-2: is down); it would take 1086 MB more on host-1
   60.000  script   return host-2
   60.000  host     host-2 has power again and starts
  145.000  vm       restart of sql-01 is refused: no host can take it (host-1: 2159 MB wanted, 1073 MB unreserved; host-2: is down); it would take 1086 MB more on host-1
  240.000  script   "power on sql-01" has no effect: sql-01 is not off
  265.000  vm       restart of sql-01 is refused: no host can take it (host-1: 2159 MB wanted, 1073 MB unreserved; host-2: is down); it would take 1086 MB more on host-1
  265.000  vm       sql-01 is given up: HA gives its restart up after 3 attempts; it would take 1086 MB more on host-1
  300.000  host     host-2 is up and asks to join the cluster
  305.000  host     host-2 joins the cluster
  305.000  cluster  the cluster is green: survives 1, 1 promised
  330.000  script   power on sql-01
  330.000  cluster  the cluster is red: survives 0 of 1 failures
  342.000  vm       sql-01 is powered on at host-2 and boots
  452.000  vm       sql-01 serves on host-2
