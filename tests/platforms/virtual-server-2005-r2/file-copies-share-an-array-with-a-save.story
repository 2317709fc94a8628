# Two copies of 60 MB/s leave 30 of 150 MB/s to a save that could take 110: max-min gives each of the
# three a third of the array, 50 MB/s, until the save is done; so does the restore.
host-1 4096 MB: file-01 512, file-02 512
host-2 4096 MB: sql-01 512
array: iscsi-1g 150 MB/s
client east: smb file-01
client west: smb sql-01
set: copyRate 60
horizon: 1:30
tell: everything
0:10 migrate file-02 to host-2
--------------------------------------------------------------------------------
    0.000  storage  quorum is online on host-1
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  storage  lun-file-01 is online on host-1
    0.000  vm       file-01 runs on host-1
    0.000  storage  lun-file-02 is online on host-1
    0.000  vm       file-02 runs on host-1
    0.000  storage  lun-sql-01 is online on host-2
    0.000  vm       sql-01 runs on host-2
    0.000  cluster  no failover capacity is kept
    0.000  client   the file copy of east from file-01 runs at 60.0 MB/s
    0.000  client   the file copy of west from sql-01 runs at 60.0 MB/s
    0.000  host     host-1 now carries 800 MHz and 1856 MB
    0.000  host     host-2 now carries 400 MHz and 1312 MB
   10.000  script   migrate file-02 to host-2
   10.000  move     file-02 is to be saved on host-1 and resumed on host-2
   10.000  move     file-02 stands still while its memory is written to lun-file-02
   10.000  host     host-1 now carries 400 MHz and 1856 MB
   10.500  client   the file copy of east from file-01 runs at 50.0 MB/s
   10.500  client   the file copy of west from sql-01 runs at 50.0 MB/s
   20.740  move     file-02 is saved on disk
   20.740  client   the file copy of east from file-01 runs at 60.0 MB/s
   20.740  client   the file copy of west from sql-01 runs at 60.0 MB/s
   20.740  host     host-1 now carries 400 MHz and 1312 MB
   22.240  storage  host-1 takes lun-file-02 offline and releases it
   22.240  move     file-02 is handed to host-2 with its disk
   22.740  storage  host-2 reserves lun-file-02 and brings it online
   25.240  storage  lun-file-02 is online on host-2
   25.240  move     file-02 is read back from lun-file-02 on host-2
   25.240  host     host-2 now carries 400 MHz and 1856 MB
   25.240  client   the file copy of east from file-01 runs at 50.0 MB/s
   25.240  client   the file copy of west from sql-01 runs at 50.0 MB/s
   35.480  client   the file copy of east from file-01 runs at 60.0 MB/s
   35.480  client   the file copy of west from sql-01 runs at 60.0 MB/s
   36.480  move     file-02 runs on host-2 after standing still for 26.48 s
   36.480  host     host-2 now carries 800 MHz and 1856 MB
