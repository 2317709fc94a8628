# Renewals come every 3 s; within 1 s none was due.
host-1 4096 MB: web-01 512
host-2 4096 MB: web-02 512
quorum: host-1
horizon: 3:00
2:00 fail quorum disk
2:00.5 return quorum disk
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
  120.000  script   fail quorum disk
  120.000  cluster  quorum disk quorum fails
  120.500  script   return quorum disk
  120.500  cluster  quorum disk quorum is back, still host-1's
