# Eight times 3,600 MB on one wire of 110 MB/s: 261.8 s, and after 180 s the Resource Monitor ends
# each save. Disk offline 1.5, owner 0.5, disk online 2.5, script 2; the boots of eight guests share
# the array. What would have been a planned move is a crash of every guest.
host-1 32768 MB cores 8: a-01 3600, a-02 3600, a-03 3600, a-04 3600, a-05 3600, a-06 3600, a-07 3600, a-08 3600
host-2 32768 MB cores 8
array: 10000 IOPS
lun data: a-01, a-02, a-03, a-04, a-05, a-06, a-07, a-08
horizon: 7:00
0:10 migrate a-01 to host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   migrate a-01 to host-2
   10.000  move     a-01 is to be saved on host-1 and resumed on host-2
   10.000  move     a-02 is to be saved on host-1 and resumed on host-2
   10.000  move     a-03 is to be saved on host-1 and resumed on host-2
   10.000  move     a-04 is to be saved on host-1 and resumed on host-2
   10.000  move     a-05 is to be saved on host-1 and resumed on host-2
   10.000  move     a-06 is to be saved on host-1 and resumed on host-2
   10.000  move     a-07 is to be saved on host-1 and resumed on host-2
   10.000  move     a-08 is to be saved on host-1 and resumed on host-2
   10.000  move     a-01 stands still while its memory is written to data
   10.000  move     a-02 stands still while its memory is written to data
   10.000  move     a-03 stands still while its memory is written to data
   10.000  move     a-04 stands still while its memory is written to data
   10.000  move     a-05 stands still while its memory is written to data
   10.000  move     a-06 stands still while its memory is written to data
   10.000  move     a-07 stands still while its memory is written to data
   10.000  move     a-08 stands still while its memory is written to data
  190.000  vm       a-01 is turned off on host-1: writing its memory has taken longer than 180 s
  190.000  vm       a-02 is turned off on host-1: writing its memory has taken longer than 180 s
  190.000  vm       a-03 is turned off on host-1: writing its memory has taken longer than 180 s
  190.000  vm       a-04 is turned off on host-1: writing its memory has taken longer than 180 s
  190.000  vm       a-05 is turned off on host-1: writing its memory has taken longer than 180 s
  190.000  vm       a-06 is turned off on host-1: writing its memory has taken longer than 180 s
  190.000  vm       a-07 is turned off on host-1: writing its memory has taken longer than 180 s
  190.000  vm       a-08 is turned off on host-1: writing its memory has taken longer than 180 s
  196.500  vm       a-01 is powered on at host-2 and boots
  196.500  vm       a-02 is powered on at host-2 and boots
  196.500  vm       a-03 is powered on at host-2 and boots
  196.500  vm       a-04 is powered on at host-2 and boots
  196.500  vm       a-05 is powered on at host-2 and boots
  196.500  vm       a-06 is powered on at host-2 and boots
  196.500  vm       a-07 is powered on at host-2 and boots
  196.500  vm       a-08 is powered on at host-2 and boots
  306.500  vm       a-01 serves on host-2
  306.500  vm       a-02 serves on host-2
  306.500  vm       a-03 serves on host-2
  306.500  vm       a-04 serves on host-2
  306.500  vm       a-05 serves on host-2
  306.500  vm       a-06 serves on host-2
  306.500  vm       a-07 serves on host-2
  306.500  vm       a-08 serves on host-2
