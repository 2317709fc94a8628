# HA votes on nothing: a lock on the files of each VM decides who runs it.
host-1 4096 MB: web-01 512
horizon: 1:00
0:10 fail quorum disk
0:20 return quorum disk
0:30 repair quorum
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is red: survives 0 of 1 failures
   10.000  script   "fail quorum disk" has no effect: there is no quorum: locks on the files of each VM decide who runs it
   20.000  script   "return quorum disk" has no effect: there is no quorum: locks on the files of each VM decide who runs it
   30.000  script   "repair quorum" has no effect: there is no quorum: locks on the files of each VM decide who runs it
