# A node that is paused accepts no group, not even one that is on its way: host-1 keeps it, and a-01 has stood still
# for nothing: 0.5 s, 1024 MB at 110 MB/s, 1.5 s to release the disk, 2.5 s to bring it online, as long to read, 1 s.
host-1 4096 MB: a-01 1024
host-2 4096 MB
host-3 4096 MB
1:00 migrate a-01 to host-2
1:05 evacuate host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   60.000  script   migrate a-01 to host-2
   60.000  move     a-01 is to be saved on host-1 and resumed on host-2
   60.000  move     a-01 stands still while its memory is written to lun-a-01
   65.000  script   evacuate host-2 in parallel
   65.000  host     host-2 is paused: it keeps what it runs and accepts no group
   69.810  move     a-01 is saved on disk
   71.310  move     a-01 stays with host-1: host-2 is paused
   73.810  move     a-01 is read back from lun-a-01 on host-1
   84.120  move     a-01 runs on host-1 after standing still for 24.12 s
