# As when it is fully automated, but nobody follows. The next pass, at 600 s, finds the same and says
# nothing new; when the demand has fallen there is nothing to recommend, and later it is said again.
host-1 4096 MB: web-01 512 demand 1200, web-02 512 demand 1200, web-03 512 demand 1200, web-04 512 demand 1200
host-2 4096 MB
drs: manual
horizon: 25:00
11:00 demand of web-01 0 MHz
11:00 demand of web-02 0 MHz
11:00 demand of web-03 0 MHz
11:00 demand of web-04 300 MHz
16:00 demand of web-01 1200 MHz
16:00 demand of web-02 1200 MHz
16:00 demand of web-03 1200 MHz
--------------------------------------------------------------------------------
     0.000  cluster  host-1 becomes the failover coordinator
     0.000  cluster  the cluster is green: survives 1, 1 promised
   300.000  drs      DRS recommends to move web-01 from host-1 to host-2, priority 2: CPU load deviates 0.429, then 0.214
   300.000  drs      DRS recommends to move web-02 from host-1 to host-2, priority 2: CPU load deviates 0.214, then 0.000
   660.000  script   demand of web-01 0 MHz
   660.000  script   demand of web-02 0 MHz
   660.000  script   demand of web-03 0 MHz
   660.000  script   demand of web-04 300 MHz
   960.000  script   demand of web-01 1200 MHz
   960.000  script   demand of web-02 1200 MHz
   960.000  script   demand of web-03 1200 MHz
  1200.000  drs      DRS recommends to move web-01 from host-1 to host-2, priority 2: CPU load deviates 0.348, then 0.134
