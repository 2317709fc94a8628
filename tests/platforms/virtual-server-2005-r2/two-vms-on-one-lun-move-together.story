# Both saves share 110 MB/s: 1536 MB take 13.964 s after a freeze of 0.5 s. web-02 was not asked
# for and stands still as well. The restores share the way back: 512 MB each until 9.309 s, then
# the rest.
host-1 4096 MB: web-01 512, web-02 1024
host-2 4096 MB
lun data: web-01, web-02
horizon: 2:00
tell: everything
0:10 migrate web-01 to host-2
--------------------------------------------------------------------------------
    0.000  storage  quorum is online on host-1
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  storage  data is online on host-1
    0.000  vm       web-01 runs on host-1
    0.000  vm       web-02 runs on host-1
    0.000  cluster  no failover capacity is kept
    0.000  host     host-1 now carries 800 MHz and 2368 MB
    0.000  host     host-2 now carries 0 MHz and 768 MB
   10.000  script   migrate web-01 to host-2
   10.000  move     web-01 is to be saved on host-1 and resumed on host-2
   10.000  move     web-02 is to be saved on host-1 and resumed on host-2
   10.000  move     web-01 stands still while its memory is written to data
   10.000  move     web-02 stands still while its memory is written to data
   10.000  host     host-1 now carries 0 MHz and 2368 MB
   24.465  move     web-01 is saved on disk
   24.465  move     web-02 is saved on disk
   24.465  host     host-1 now carries 0 MHz and 768 MB
   25.965  storage  host-1 takes data offline and releases it
   25.965  move     web-01 is handed to host-2 with its disk
   25.965  move     web-02 is handed to host-2 with its disk
   26.465  storage  host-2 reserves data and brings it online
   28.965  storage  data is online on host-2
   28.965  move     web-01 is read back from data on host-2
   28.965  move     web-02 is read back from data on host-2
   28.965  host     host-2 now carries 0 MHz and 2368 MB
   39.275  move     web-01 runs on host-2 after standing still for 29.275 s
   39.275  host     host-2 now carries 400 MHz and 2368 MB
   43.930  move     web-02 runs on host-2 after standing still for 33.93 s
   43.930  host     host-2 now carries 800 MHz and 2368 MB
