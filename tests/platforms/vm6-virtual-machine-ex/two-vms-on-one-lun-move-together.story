# One disk, one group: both are suspended side by side and share the wire, 1024 MB in 9.309 s.
horizon: 3:00
host-1 4096 MB: web-01 512, web-02 512
host-2 4096 MB
lun web: web-01, web-02
2:00 migrate web-01 to host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
  120.000  script   migrate web-01 to host-2
  120.000  move     web-01 is to be suspended on host-1 and resumed on host-2
  120.000  move     web-02 is to be suspended on host-1 and resumed on host-2
  120.000  move     web-01 stands still while its memory is written to web
  120.000  move     web-02 stands still while its memory is written to web
  131.310  move     web-01 is suspended on disk
  131.310  move     web-02 is suspended on disk
  132.810  move     web-01 is handed to host-2 with its disk
  132.810  move     web-02 is handed to host-2 with its disk
  135.310  move     web-01 is read back from web on host-2
  135.310  move     web-02 is read back from web on host-2
  146.620  move     web-01 runs on host-2 after standing still for 26.62 s
  146.620  move     web-02 runs on host-2 after standing still for 26.62 s
