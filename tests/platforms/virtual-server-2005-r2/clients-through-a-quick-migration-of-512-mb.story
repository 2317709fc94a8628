# As in "planned move": silent from 10.000 for 15.310 s. Data that is caught is sent again for 9.3 s,
# and TCP breaks after 18.9 s, though the VM is back by then: the copy (28.900; again 30 s later), the
# key of 10.102 (RDP reconnects at once and finds its session), all four connections of SQL, 1.25 s
# apart, whose last asks at 14.730. The page of 10.525 is given up after 10 s; its second try sends
# its connect again after 3 and 9 s. An echo every 4 s is lost. The caller waits less than 30 s.
host-1 4096 MB: file-01 512
host-2 4096 MB
client reader: http file-01
client files: smb file-01
client books: sql file-01 4
client desk: rdp file-01
client probe: ping file-01
client caller: voice file-01
horizon: 2:00
tell: everything
0:10 migrate file-01 to host-2
--------------------------------------------------------------------------------
    0.000  storage  quorum is online on host-1
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  storage  lun-file-01 is online on host-1
    0.000  vm       file-01 runs on host-1
    0.000  cluster  no failover capacity is kept
    0.000  client   the file copy of files from file-01 runs at 11.0 MB/s
    0.000  host     host-1 now carries 400 MHz and 1312 MB
    0.000  host     host-2 now carries 0 MHz and 768 MB
   10.000  script   migrate file-01 to host-2
   10.000  move     file-01 is to be saved on host-1 and resumed on host-2
   10.000  move     file-01 stands still while its memory is written to lun-file-01
   10.000  host     host-1 now carries 0 MHz and 1312 MB
   10.000  client   the file copy of files from file-01 stands still
   10.000  client   files waits for file-01
   10.102  client   desk waits for file-01
   10.200  client   caller waits for file-01
   10.525  client   reader waits for file-01
   10.980  client   books (1 of 4) waits for file-01
   10.986  client   probe waits for file-01
   12.230  client   books (1 of 4) waits for file-01
   13.480  client   books (1 of 4) waits for file-01
   14.730  client   books (1 of 4) waits for file-01
   14.986  client   probe gets no answer from file-01: request timed out
   15.155  move     file-01 is saved on disk
   15.155  host     host-1 now carries 0 MHz and 768 MB
   16.655  storage  host-1 takes lun-file-01 offline and releases it
   16.655  move     file-01 is handed to host-2 with its disk
   17.155  storage  host-2 reserves lun-file-01 and brings it online
   18.986  client   probe gets no answer from file-01: request timed out
   19.655  storage  lun-file-01 is online on host-2
   19.655  move     file-01 is read back from lun-file-01 on host-2
   19.655  host     host-2 now carries 0 MHz and 1312 MB
   20.525  client   reader gets no answer from file-01: the user gives up the page
   22.986  client   probe gets no answer from file-01: request timed out
   25.310  move     file-01 runs on host-2 after standing still for 15.31 s
   25.310  host     host-2 now carries 400 MHz and 1312 MB
   25.310  client   caller is answered by file-01 after 15.31 s
   26.986  client   probe gets no answer from file-01: request timed out
   26.986  client   probe is answered by file-01 after 16 s
   28.900  client   files loses its session on file-01: the specified network name is no longer available
   29.002  client   desk is dropped by file-01: its TCP connection broke, and it tries to reconnect
   29.002  client   desk is connected to file-01 again after 18.9 s
   29.525  client   reader is connected to file-01 again after 19 s
   29.880  client   books (1 of 4) loses its session on file-01: its TCP connection broke
   30.980  client   books (1 of 4) is connected to file-01 again after 20 s
   31.130  client   books (1 of 4) loses its session on file-01: its TCP connection broke
   32.230  client   books (1 of 4) is connected to file-01 again after 20 s
   32.380  client   books (1 of 4) loses its session on file-01: its TCP connection broke
   33.480  client   books (1 of 4) is connected to file-01 again after 20 s
   33.630  client   books (1 of 4) loses its session on file-01: its TCP connection broke
   34.730  client   books (1 of 4) is connected to file-01 again after 20 s
   58.900  client   files is connected to file-01 again after 48.9 s
   58.900  client   the file copy of files from file-01 runs at 11.0 MB/s
