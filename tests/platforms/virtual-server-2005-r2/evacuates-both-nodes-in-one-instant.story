# The group of host-2 is on its way to host-1 before host-1 is paused in the same instant. It is saved (512 MB), its disk
# released, and host-1 accepts no group: it is read back where it was.
host-1 4096 MB
host-2 4096 MB: web-01 512
1:00 evacuate host-2
1:00 evacuate host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   60.000  script   evacuate host-2 in parallel
   60.000  host     host-2 is paused: it keeps what it runs and accepts no group
   60.000  move     web-01 is to be saved on host-2 and resumed on host-1
   60.000  script   evacuate host-1 in parallel
   60.000  host     host-1 is paused: it keeps what it runs and accepts no group
   60.000  move     web-01 stands still while its memory is written to lun-web-01
   65.155  move     web-01 is saved on disk
   66.655  move     web-01 stays with host-2: host-1 is paused
   69.155  move     web-01 is read back from lun-web-01 on host-2
   74.810  move     web-01 runs on host-2 after standing still for 14.81 s
