# logs is an array of its own and well, but it is reached through a folder of data. When host-1 loses
# its path to data's array data's disk fails at the next renewal, and logs goes offline with it. After
# three restarts of the disk the group goes to host-2, which reaches both: 5 s for data, whose
# reservation is broken, then 5 s for logs.
host-1 4096 MB: app-01 512, log-01 512
host-2 4096 MB: web-01 512
array array-2: logs
lun data: app-01
lun logs: log-01
mount data: logs
quorum: host-2
2:00 lose storage path of host-1 to array-1
--------------------------------------------------------------------------------
    0.000  cluster  host-2 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
  120.000  script   lose storage path of host-1 to array-1
  120.000  storage  host-1 loses its path to array-1
  120.000  storage  app-01 waits for its disk and answers nobody: host-1 has no path to array-1
  120.931  storage  the disk resource of data fails: host-1 has no path to array-1
  120.931  vm       app-01 is turned off on host-1: its disk has failed
  120.931  vm       log-01 is turned off on host-1: its disk has failed
  123.431  storage  the disk resource of data fails: host-1 has no path to array-1
  125.931  storage  the disk resource of data fails: host-1 has no path to array-1
  128.431  storage  the disk resource of data fails: host-1 has no path to array-1
  135.931  vm       app-01 is powered on at host-2 and boots
  140.931  vm       log-01 is powered on at host-2 and boots
  245.931  vm       app-01 serves on host-2
  250.931  vm       log-01 serves on host-2
