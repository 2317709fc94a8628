# 512 MB over 110 MB/s of iSCSI. 2 s until the suspend writes, 4.655 s to write; disk offline 1.5 s,
# owner 0.5 s, disk online 2 s; 4.655 s to read and 2 s to resume: web-01 stands still for 17.31 s.
tell: everything
horizon: 3:00
host-1 4096 MB: web-01 512
host-2 4096 MB: file-01 512
2:00 migrate web-01 to host-2
--------------------------------------------------------------------------------
    0.000  storage  quorum is online on host-1
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  storage  lun-web-01 is online on host-1
    0.000  vm       web-01 runs on host-1
    0.000  storage  lun-file-01 is online on host-2
    0.000  vm       file-01 runs on host-2
    0.000  cluster  no failover capacity is kept
    0.000  host     host-1 now carries 400 MHz and 1342 MB
    0.000  host     host-2 now carries 400 MHz and 1342 MB
  120.000  script   migrate web-01 to host-2
  120.000  move     web-01 is to be suspended on host-1 and resumed on host-2
  120.000  move     web-01 stands still while its memory is written to lun-web-01
  120.000  host     host-1 now carries 0 MHz and 1342 MB
  126.655  move     web-01 is suspended on disk
  126.655  host     host-1 now carries 0 MHz and 768 MB
  128.155  storage  host-1 takes lun-web-01 offline and releases it
  128.155  move     web-01 is handed to host-2 with its disk
  128.655  storage  host-2 reserves lun-web-01 and brings it online
  130.655  storage  lun-web-01 is online on host-2
  130.655  move     web-01 is read back from lun-web-01 on host-2
  130.655  host     host-2 now carries 400 MHz and 1916 MB
  137.310  move     web-01 runs on host-2 after standing still for 17.31 s
  137.310  host     host-2 now carries 800 MHz and 1916 MB
