# As in "vmotion": silent from 20.655 for 0.385 s. Data is sent again after 0.3 and 0.9 s. The copy is
# caught at once: 0.9 s. The page of 20.525 was on its way (0.2 s): 0.9 s. The command of 20.980 needs
# one resend: 0.3 s. The echo is lost, and the caller hears the gap from 0.2 s on. The user's key at
# 21.102 comes after it. Users have a network of their own, so the pre-copy does not slow the copy.
host-1 4096 MB: file-01 512 dirty 2/32
host-2 4096 MB
client reader: http file-01
client files: smb file-01
client books: sql file-01 4
client desk: rdp file-01
client probe: ping file-01
client caller: voice file-01
horizon: 1:00
tell: everything
0:10 migrate file-01 to host-2
--------------------------------------------------------------------------------
    0.000  storage  vmfs-01 is open on every host
    0.000  storage  host-1 locks the files of file-01
    0.000  vm       file-01 runs on host-1
    0.000  cluster  the primaries are host-1, host-2
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  drs      DRS looks at the load every 300 s
    0.000  cluster  the cluster is green: survives 1, 1 promised
    0.000  client   the file copy of files from file-01 runs at 11.0 MB/s
    0.000  host     host-1 now carries 400 MHz and 949 MB
    0.000  host     host-2 now carries 0 MHz and 372 MB
   10.000  script   migrate file-01 to host-2
   10.000  move     file-01 starts to move live from host-1 to host-2
   16.000  move     round 1 of file-01 sends 512.0 MB
   20.655  move     round 1 of file-01 took 4.7 s; 9.3 MB were written meanwhile
   20.655  move     file-01 stands still while its last memory and its lock go to host-2
   20.655  host     host-1 now carries 0 MHz and 949 MB
   20.655  client   the file copy of files from file-01 stands still
   20.655  client   reader waits for file-01
   20.655  client   files waits for file-01
   20.855  client   caller waits for file-01
   20.980  client   books (1 of 4) waits for file-01
   20.986  client   probe waits for file-01
   21.040  storage  host-1 releases the files of file-01
   21.040  storage  host-2 locks the files of file-01
   21.040  move     file-01 runs on host-2 after standing still for 0.385 s
   21.040  host     host-1 now carries 0 MHz and 372 MB
   21.040  host     host-2 now carries 400 MHz and 949 MB
   21.040  client   caller is answered by file-01 after 0.385 s
   21.280  client   books (1 of 4) is answered by file-01 after 0.3 s, sent once again
   21.425  client   reader is answered by file-01 after 0.9 s, sent 2 times again
   21.555  client   files is answered by file-01 after 0.9 s, sent 2 times again
   21.555  client   the file copy of files from file-01 runs at 11.0 MB/s
   24.986  client   probe gets no answer from file-01: request timed out
   24.986  client   probe is answered by file-01 after 4 s
