# Two of four on either side, joined after 5 s: nobody has missed six heartbeats, and no vote is lost.
host-1 4096 MB: web-01 512
host-2 4096 MB
host-3 4096 MB
host-4 4096 MB
quorum: majority-node-set
horizon: 1:00
0:10 split off host-1 host-2
0:15 join host-1 host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 counts 4 of 4 votes, and a majority is 3
    0.000  cluster  no failover capacity is kept
   10.000  script   split off host-1 host-2
   10.000  network  host-1, host-2 can no longer talk to the other hosts
   15.000  script   join host-1 host-2
   15.000  network  host-1, host-2 can talk to the other hosts again
