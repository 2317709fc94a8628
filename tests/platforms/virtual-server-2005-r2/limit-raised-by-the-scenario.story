# 23 letters would do, and 1,000 are allowed: the run says so, and so of 4,000 MB for a VM.
host-1 8192 MB: sql-01 4000
host-2 4096 MB
set: driveLetters 1000, maxRam 4000
horizon: 1:00
--------------------------------------------------------------------------------
    0.000  cluster  Drive letters for groups: limit raised from 21 to 1000 by this scenario
    0.000  cluster  Memory of a VM: limit raised from 3686 to 4000 by this scenario
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
