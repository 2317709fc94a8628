# Two letters instead of 21: the third disk has none. file-01 shares the first disk and its letter.
host-1 4096 MB: web-01 512, file-01 512, sql-01 512
host-2 4096 MB: mail-01 512
lun data: web-01, file-01
set: driveLetters 2
horizon: 0:10
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  vm       mail-01 is unprotected on host-2: its group needs a drive letter, and a cluster has 2 for groups; it would take 1 drive letter more, two VMs on one LUN, or its LUN mounted under another
    0.000  cluster  no failover capacity is kept
