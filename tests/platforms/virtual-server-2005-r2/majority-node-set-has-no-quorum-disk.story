# One vote of one is a majority.
host-1 4096 MB: web-01 512
quorum: majority-node-set
horizon: 1:00
0:10 fail quorum disk
0:20 return quorum disk
0:30 repair quorum
--------------------------------------------------------------------------------
    0.000  cluster  host-1 counts 1 of 1 votes, and a majority is 1
    0.000  cluster  no failover capacity is kept
   10.000  script   "fail quorum disk" has no effect: there is no quorum disk: its nodes vote
   20.000  script   "return quorum disk" has no effect: there is no quorum disk: its nodes vote
   30.000  script   "repair quorum" has no effect: host-1 is in the cluster: nothing is to be repaired
