# 4 x 400 = 1,600 of 5,600 MHz on host-1: 0.286 and 0 deviate 0.143, which threshold 3 bears up to
# 0.141: one VM goes at 5:00, and 0.214 and 0.071 is even enough. The spike of web-02 to 2,000 MHz
# makes it 0.500 and 0.071 by 10:00, which deviate 0.214: web-02 goes (0.143 and 0.429) and web-01
# comes back (0.214 and 0.357). When the spike is over 0.214 and 0.071 is borne: nobody goes back.
host-1 4096 MB: web-01 512, web-02 512, web-03 512, web-04 512
host-2 4096 MB
horizon: 16:00
7:00 spike web-02 to 500 % for 4:00
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
  300.000  drs      DRS moves web-01 from host-1 to host-2, priority 3: CPU load deviates 0.143, then 0.071
  300.000  move     web-01 starts to move live from host-1 to host-2
  310.655  move     web-01 stands still while its last memory and its lock go to host-2
  311.040  move     web-01 runs on host-2 after standing still for 0.385 s
  420.000  script   spike web-02 to 500 % for 4:00
  600.000  drs      DRS moves web-02 from host-1 to host-2, priority 2: CPU load deviates 0.214, then 0.143
  600.000  move     web-02 starts to move live from host-1 to host-2
  600.000  drs      DRS moves web-01 from host-2 to host-1, priority 3: CPU load deviates 0.143, then 0.071
  600.000  move     web-01 starts to move live from host-2 to host-1
  610.655  move     web-01 stands still while its last memory and its lock go to host-1
  610.946  move     web-02 stands still while its last memory and its lock go to host-2
  611.040  move     web-01 runs on host-1 after standing still for 0.385 s
  611.273  move     web-02 runs on host-2 after standing still for 0.327 s
