# Freeze 0.5, 2,048 MB at 110 MB/s 18.619, disk 4.5, 18.619 back, resume 1: silent for 43.238 s. Now
# the call ends after 30 s, pages and logins fail again and again, and RDP reconnects to its session.
host-1 4096 MB: file-01 2048
host-2 4096 MB
client reader: http file-01
client files: smb file-01
client books: sql file-01
client desk: rdp file-01
client caller: voice file-01
horizon: 2:30
tell: everything
0:10 migrate file-01 to host-2
--------------------------------------------------------------------------------
    0.000  storage  quorum is online on host-1
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  storage  lun-file-01 is online on host-1
    0.000  vm       file-01 runs on host-1
    0.000  cluster  no failover capacity is kept
    0.000  client   the file copy of files from file-01 runs at 11.0 MB/s
    0.000  host     host-1 now carries 400 MHz and 2848 MB
    0.000  host     host-2 now carries 0 MHz and 768 MB
   10.000  script   migrate file-01 to host-2
   10.000  move     file-01 is to be saved on host-1 and resumed on host-2
   10.000  move     file-01 stands still while its memory is written to lun-file-01
   10.000  host     host-1 now carries 0 MHz and 2848 MB
   10.000  client   the file copy of files from file-01 stands still
   10.000  client   files waits for file-01
   10.102  client   desk waits for file-01
   10.200  client   caller waits for file-01
   10.525  client   reader waits for file-01
   14.730  client   books waits for file-01
   20.525  client   reader gets no answer from file-01: the user gives up the page
   28.900  client   files loses its session on file-01: the specified network name is no longer available
   29.002  client   desk is dropped by file-01: its TCP connection broke, and it tries to reconnect
   29.119  move     file-01 is saved on disk
   29.119  host     host-1 now carries 0 MHz and 768 MB
   30.525  client   reader gets no answer from file-01: the user gives up the page
   30.619  storage  host-1 takes lun-file-01 offline and releases it
   30.619  move     file-01 is handed to host-2 with its disk
   31.119  storage  host-2 reserves lun-file-01 and brings it online
   33.619  storage  lun-file-01 is online on host-2
   33.619  move     file-01 is read back from lun-file-01 on host-2
   33.619  host     host-2 now carries 0 MHz and 2848 MB
   33.630  client   books loses its session on file-01: its TCP connection broke
   40.000  client   caller loses its session on file-01: no voice for too long
   40.525  client   reader gets no answer from file-01: the user gives up the page
   49.730  client   books gets no answer from file-01: time-out expired
   50.525  client   reader gets no answer from file-01: the user gives up the page
   53.238  move     file-01 runs on host-2 after standing still for 43.238 s
   53.238  host     host-2 now carries 400 MHz and 2848 MB
   53.525  client   reader is connected to file-01 again after 43 s
   54.002  client   desk is connected to file-01 again after 43.9 s
   58.730  client   books is connected to file-01 again after 44 s
   58.900  client   files is connected to file-01 again after 48.9 s
   58.900  client   the file copy of files from file-01 runs at 11.0 MB/s
   60.000  client   caller is connected to file-01 again after 50 s
