# HA forgets it. Strict admission then refuses the power-on: the smallest host has no slot of 3000
# MB.
host-1 2048 MB
host-2 4096 MB: sql-01 3000 reserve 3000
host-3 4096 MB
horizon: 3:00
0:10 fail host-2
0:26 power off sql-01
0:40 power on sql-01
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is red: survives 0 of 1 failures
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  vm       sql-01 is lost with host-2
   11.000  cluster  host-1 misses a heartbeat of host-2
   25.000  cluster  host-1 pings host-2 and gets no answer
   25.000  cluster  host-1 declares host-2 failed
   26.000  script   power off sql-01
   26.000  vm       sql-01 is powered off as asked
   26.000  cluster  the cluster is green: survives 1, 1 promised
   40.000  script   power on sql-01
   40.000  vm       power-on of sql-01 is refused: 1 VM needs a slot of 3000 MB and 256 MHz; with 1 of 2 hosts lost 0 are left
