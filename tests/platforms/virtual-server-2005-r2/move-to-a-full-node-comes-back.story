# Nothing looks at the target's memory before: 1056 MB wanted, 2048 - 768 - 544 = 736 free. After
# four tries the group goes on to the next node, which is where it came from; its saved state is
# not lost.
host-1 4096 MB: file-01 1024
host-2 2048 MB: web-01 512
horizon: 2:00
tell: everything
0:10 migrate file-01 to host-2
--------------------------------------------------------------------------------
    0.000  storage  quorum is online on host-1
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  storage  lun-file-01 is online on host-1
    0.000  vm       file-01 runs on host-1
    0.000  storage  lun-web-01 is online on host-2
    0.000  vm       web-01 runs on host-2
    0.000  cluster  no failover capacity is kept
    0.000  host     host-1 now carries 400 MHz and 1824 MB
    0.000  host     host-2 now carries 400 MHz and 1312 MB
   10.000  script   migrate file-01 to host-2
   10.000  move     file-01 is to be saved on host-1 and resumed on host-2
   10.000  move     file-01 stands still while its memory is written to lun-file-01
   10.000  host     host-1 now carries 0 MHz and 1824 MB
   19.810  move     file-01 is saved on disk
   19.810  host     host-1 now carries 0 MHz and 768 MB
   21.310  storage  host-1 takes lun-file-01 offline and releases it
   21.310  move     file-01 is handed to host-2 with its disk
   21.810  storage  host-2 reserves lun-file-01 and brings it online
   24.310  storage  lun-file-01 is online on host-2
   26.310  vm       migration of file-01 on host-2 is refused: 1056 MB wanted, 736 MB free; it would take 320 MB more on host-2
   28.310  vm       migration of file-01 on host-2 is refused: 1056 MB wanted, 736 MB free; it would take 320 MB more on host-2
   30.310  vm       migration of file-01 on host-2 is refused: 1056 MB wanted, 736 MB free; it would take 320 MB more on host-2
   32.310  vm       migration of file-01 on host-2 is refused: 1056 MB wanted, 736 MB free; it would take 320 MB more on host-2
   32.310  move     file-01 is saved on disk
   33.810  storage  host-2 takes lun-file-01 offline and releases it
   33.810  move     file-01 is handed to host-1 with its disk
   34.310  storage  host-1 reserves lun-file-01 and brings it online
   36.810  storage  lun-file-01 is online on host-1
   36.810  move     file-01 is read back from lun-file-01 on host-1
   36.810  host     host-1 now carries 0 MHz and 1824 MB
   47.120  move     file-01 runs on host-1 after standing still for 37.12 s
   47.120  host     host-1 now carries 400 MHz and 1824 MB
