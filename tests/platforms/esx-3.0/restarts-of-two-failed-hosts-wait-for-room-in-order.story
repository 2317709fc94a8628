# At 25 a-01 is sent to host-3, which is dead and not declared yet; at 35 it is back at its place, and no
# host has room for it, nor for b-01 of the host that failed second. Both are tried every 120 s: 155,
# 275, 395. host-4 is in at 305: at 395 a-01 goes first although b-01 has the higher priority, and b-01
# when its restart is done, at 407.
host-1 1024 MB
host-2 4096 MB: a-01 2048 reserve 2048
host-3 4096 MB: b-01 2048 reserve 2048 high
host-4 8192 MB
admission: relaxed
horizon: 10:00
0:05 fail host-4
0:10 fail host-2
0:20 fail host-3
1:00 return host-4
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is red: survives 0 of 1 failures
    5.000  script   fail host-4
    5.000  host     host-4 loses power
    6.000  cluster  host-1 misses a heartbeat of host-4
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  vm       a-01 is lost with host-2
   11.000  cluster  host-1 misses a heartbeat of host-2
   20.000  script   fail host-3
   20.000  host     host-3 loses power
   20.000  vm       b-01 is lost with host-3
   20.000  cluster  host-1 pings host-4 and gets no answer
   20.000  cluster  host-1 declares host-4 failed
   21.000  cluster  host-1 misses a heartbeat of host-3
   25.000  cluster  host-1 pings host-2 and gets no answer
   25.000  cluster  host-1 declares host-2 failed
   35.000  cluster  host-1 pings host-3 and gets no answer
   35.000  cluster  host-1 declares host-3 failed
   35.000  vm       restart of a-01 is refused: no host can take it (host-1: 2159 MB wanted, 652 MB unreserved; host-2: is down; host-3: is down; host-4: is down); it would take 1507 MB more on host-1
   35.000  vm       restart of b-01 is refused: no host can take it (host-1: 2159 MB wanted, 652 MB unreserved; host-2: is down; host-3: is down; host-4: is down); it would take 1507 MB more on host-1
   60.000  script   return host-4
   60.000  host     host-4 has power again and starts
  155.000  vm       restart of a-01 is refused: no host can take it (host-1: 2159 MB wanted, 652 MB unreserved; host-2: is down; host-3: is down; host-4: is down); it would take 1507 MB more on host-1
  155.000  vm       restart of b-01 is refused: no host can take it (host-1: 2159 MB wanted, 652 MB unreserved; host-2: is down; host-3: is down; host-4: is down); it would take 1507 MB more on host-1
  275.000  vm       restart of a-01 is refused: no host can take it (host-1: 2159 MB wanted, 652 MB unreserved; host-2: is down; host-3: is down; host-4: is down); it would take 1507 MB more on host-1
  275.000  vm       restart of b-01 is refused: no host can take it (host-1: 2159 MB wanted, 652 MB unreserved; host-2: is down; host-3: is down; host-4: is down); it would take 1507 MB more on host-1
  300.000  host     host-4 is up and asks to join the cluster
  305.000  host     host-4 joins the cluster
  407.000  vm       a-01 is powered on at host-4 and boots
  419.000  vm       b-01 is powered on at host-4 and boots
  517.000  vm       a-01 serves on host-4
  529.000  vm       b-01 serves on host-4
