# 25 VMs, each with a LUN of its own, and 21 letters. Four LUNs are mounted in folders of lun-01, so
# nothing stays outside; but there are still 21 groups, and the VMs of those five are one of them:
# whoever moves vm-22 moves all five. Five saves of 64 MB share 110 MB/s: 0.5 + 2.909 s. Disks go
# offline in 1.5 s, the four before lun-01 (3 s), and online in 2.5 s, lun-01 before the four; vm-01
# needs lun-01 only: it is read back while the others wait for theirs, 64 MB in 0.582 s, and goes on 1 s
# later. The four share the wire: 2.327 s.
host-1 8192 MB: vm-01 64, vm-02 64, vm-03 64, vm-04 64, vm-05 64, vm-06 64, vm-07 64, vm-08 64, vm-09 64, vm-10 64, vm-11 64, vm-12 64, vm-13 64, vm-14 64, vm-15 64, vm-16 64, vm-17 64, vm-18 64, vm-19 64, vm-20 64, vm-21 64, vm-22 64, vm-23 64, vm-24 64, vm-25 64
host-2 8192 MB
lun lun-01: vm-01
lun lun-02: vm-02
lun lun-03: vm-03
lun lun-04: vm-04
lun lun-05: vm-05
lun lun-06: vm-06
lun lun-07: vm-07
lun lun-08: vm-08
lun lun-09: vm-09
lun lun-10: vm-10
lun lun-11: vm-11
lun lun-12: vm-12
lun lun-13: vm-13
lun lun-14: vm-14
lun lun-15: vm-15
lun lun-16: vm-16
lun lun-17: vm-17
lun lun-18: vm-18
lun lun-19: vm-19
lun lun-20: vm-20
lun lun-21: vm-21
lun lun-22: vm-22
lun lun-23: vm-23
lun lun-24: vm-24
lun lun-25: vm-25
mount lun-01: lun-22, lun-23, lun-24, lun-25
horizon: 2:00
0:10 migrate vm-22 to host-2
1:00 migrate vm-02 to host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   migrate vm-22 to host-2
   10.000  move     vm-01 is to be saved on host-1 and resumed on host-2
   10.000  move     vm-22 is to be saved on host-1 and resumed on host-2
   10.000  move     vm-23 is to be saved on host-1 and resumed on host-2
   10.000  move     vm-24 is to be saved on host-1 and resumed on host-2
   10.000  move     vm-25 is to be saved on host-1 and resumed on host-2
   10.000  move     vm-01 stands still while its memory is written to lun-01
   10.000  move     vm-22 stands still while its memory is written to lun-22
   10.000  move     vm-23 stands still while its memory is written to lun-23
   10.000  move     vm-24 stands still while its memory is written to lun-24
   10.000  move     vm-25 stands still while its memory is written to lun-25
   13.410  move     vm-01 is saved on disk
   13.410  move     vm-22 is saved on disk
   13.410  move     vm-23 is saved on disk
   13.410  move     vm-24 is saved on disk
   13.410  move     vm-25 is saved on disk
   16.410  move     vm-01 is handed to host-2 with its disk
   16.410  move     vm-22 is handed to host-2 with its disk
   16.410  move     vm-23 is handed to host-2 with its disk
   16.410  move     vm-24 is handed to host-2 with its disk
   16.410  move     vm-25 is handed to host-2 with its disk
   19.410  move     vm-01 is read back from lun-01 on host-2
   20.992  move     vm-01 runs on host-2 after standing still for 10.992 s
   21.910  move     vm-22 is read back from lun-22 on host-2
   21.910  move     vm-23 is read back from lun-23 on host-2
   21.910  move     vm-24 is read back from lun-24 on host-2
   21.910  move     vm-25 is read back from lun-25 on host-2
   25.238  move     vm-22 runs on host-2 after standing still for 15.238 s
   25.238  move     vm-23 runs on host-2 after standing still for 15.238 s
   25.238  move     vm-24 runs on host-2 after standing still for 15.238 s
   25.238  move     vm-25 runs on host-2 after standing still for 15.238 s
   60.000  script   migrate vm-02 to host-2
   60.000  move     vm-02 is to be saved on host-1 and resumed on host-2
   60.000  move     vm-02 stands still while its memory is written to lun-02
   61.082  move     vm-02 is saved on disk
   62.582  move     vm-02 is handed to host-2 with its disk
   65.582  move     vm-02 is read back from lun-02 on host-2
   67.164  move     vm-02 runs on host-2 after standing still for 7.164 s
