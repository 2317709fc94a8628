# web-01 cannot begin at its home; sql-01 shares a disk with file-01, whose home it may not be on.
host-1 4096 MB: web-01 512 possible host-2, file-01 512
host-2 4096 MB: sql-01 512 possible host-2
lun data: file-01, sql-01
horizon: 0:10
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  vm       web-01 cannot run here: host-1 is none of its possible owners; it would take host-1 among its possible owners
    0.000  vm       sql-01 cannot run here: host-1 is none of its possible owners; it would take host-1 among its possible owners
    0.000  cluster  no failover capacity is kept
