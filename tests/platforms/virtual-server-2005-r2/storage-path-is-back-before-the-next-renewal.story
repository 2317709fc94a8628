# The path is away for 0.5 s; host-2 renews its reservations at 120.953 and finds all well.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 512
quorum: host-1
2:00 lose storage path of host-2
2:00.5 heal storage path of host-2
2:01 fail LUN quorum
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
  120.000  script   lose storage path of host-2
  120.000  storage  host-2 loses its path to array-1
  120.000  storage  sql-01 waits for its disk and answers nobody: host-2 has no path to array-1
  120.500  script   heal storage path of host-2
  120.500  storage  host-2 has its path to array-1 again
  120.500  storage  sql-01 has its disk again and goes on where it stood, on host-2
  121.000  script   "fail LUN quorum" has no effect: quorum is the quorum disk, whose loss is an incident of its own
