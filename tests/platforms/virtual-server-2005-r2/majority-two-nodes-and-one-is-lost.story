# Two nodes need 2 votes. Last heartbeat of host-2 at 119.993: suspected at 127.193, regroup 5.5 s, then
# host-1 counts one vote of two and stops, with web-01 that was well. It tries again every minute.
# host-2 is up at 180 + 240 = 420: its vote counts from then on, and its service, 5 s later, finds two
# votes and forms the cluster: 0.5 + 5 + 2 to power. host-1 joins at its fifth try, 132.693 + 300.
host-1 4096 MB: web-01 512
host-2 4096 MB: web-02 512
quorum: majority-node-set
horizon: 10:00
2:00 fail host-2
3:00 return host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 counts 2 of 2 votes, and a majority is 2
    0.000  cluster  no failover capacity is kept
  120.000  script   fail host-2
  120.000  host     host-2 loses power
  120.000  vm       web-02 is lost with host-2
  121.193  cluster  host-1 misses a heartbeat of host-2
  127.193  cluster  host-1 suspects host-2: all its heartbeats are missing
  127.193  cluster  host-1 starts a regroup
  132.693  cluster  the regroup ends with host-1
  132.693  cluster  host-1 declares host-2 failed
  132.693  cluster  host-1 counts 1 of 2 votes, and a majority is 2
  132.693  cluster  the cluster service of host-1 stops: 1 of 2 votes are no majority
  132.693  vm       web-01 is turned off on host-1: its cluster service has stopped
  132.693  cluster  no node is in the cluster: it has lost its quorum
  180.000  script   return host-2
  180.000  host     host-2 has power again and starts
  420.000  host     host-2 is up and asks to join the cluster
  425.000  host     host-2 joins the cluster
  425.000  cluster  host-2 declares host-1 failed
  425.000  cluster  host-2 counts 2 of 2 votes, and a majority is 2
  425.000  cluster  no failover capacity is kept
  432.500  vm       web-01 is powered on at host-2 and boots
  432.500  vm       web-02 is powered on at host-2 and boots
  432.693  host     host-1 joins the cluster
  542.500  vm       web-01 serves on host-2
  542.500  vm       web-02 serves on host-2
