# host-1 and host-2 are split off from three others: 3 of 5 votes go on, 2 of 5 stop after six
# heartbeats and the regroup, at 71.558. Only their VMs are restarted, 0.5 + 5 + 2 s after the others'
# regroup at 72.401. Joined again, the two services come back at their next try but one, 120 s after
# they stopped and 60 s after they could not reach the others.
host-1 4096 MB: web-01 512 owners host-1>host-3
host-2 4096 MB: web-02 512 owners host-2>host-4
host-3 4096 MB: web-03 512
host-4 4096 MB: web-04 512
host-5 4096 MB: web-05 512
quorum: majority-node-set
horizon: 6:00
1:00 split off host-1 host-2
3:00 join host-1 host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 counts 5 of 5 votes, and a majority is 3
    0.000  cluster  no failover capacity is kept
   60.000  script   split off host-1 host-2
   60.000  network  host-1, host-2 can no longer talk to the other hosts
   60.901  cluster  host-3 misses a heartbeat of host-1
   61.193  cluster  host-3 misses a heartbeat of host-2
   66.901  cluster  host-3 suspects host-1: all its heartbeats are missing
   66.901  cluster  host-3 starts a regroup
   67.193  cluster  host-3 suspects host-2: all its heartbeats are missing
   71.558  cluster  host-1 counts 2 of 5 votes, and a majority is 3
   71.558  cluster  the cluster service of host-1 stops: 2 of 5 votes are no majority
   71.558  vm       web-01 is turned off on host-1: its cluster service has stopped
   71.558  cluster  the cluster service of host-2 stops: 2 of 5 votes are no majority
   71.558  vm       web-02 is turned off on host-2: its cluster service has stopped
   72.401  cluster  the regroup ends with host-3, host-4, host-5
   72.401  cluster  host-3 declares host-1 failed
   72.401  cluster  host-3 declares host-2 failed
   72.401  cluster  host-3 counts 3 of 5 votes, and a majority is 3
   79.901  vm       web-01 is powered on at host-3 and boots
   79.901  vm       web-02 is powered on at host-4 and boots
  131.558  cluster  the cluster service of host-1 stops: it cannot reach host-3
  131.558  cluster  the cluster service of host-2 stops: it cannot reach host-3
  180.000  script   join host-1 host-2
  180.000  network  host-1, host-2 can talk to the other hosts again
  189.901  vm       web-01 serves on host-3
  189.901  vm       web-02 serves on host-4
  191.558  host     host-1 joins the cluster
  191.558  host     host-2 joins the cluster
