# All hosts lose it at once: nothing is restarted, nothing is lost. file-01 boots from 110 s on and
# has read half of what it reads in 90 s when the LUN goes; the other 45 s follow when it is back.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 512, file-01 512 off
1:07 power on file-01
2:00 fail LUN shared-volume
2:00 fail LUN vmfs-01
3:00 fail LUN vmfs-01
5:00 return LUN vmfs-01
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   67.000  script   power on file-01
   75.000  vm       file-01 is powered on at host-1 and boots
  120.000  script   "fail LUN shared-volume" has no effect: there is no shared-volume here: VMs are laid out on other LUNs
  120.000  script   fail LUN vmfs-01
  120.000  storage  vmfs-01 is lost: no host finds it any more
  120.000  storage  web-01 waits for its disk and answers nobody: host-1 finds vmfs-01 gone
  120.000  storage  sql-01 waits for its disk and answers nobody: host-2 finds vmfs-01 gone
  120.000  storage  file-01 waits for its disk and answers nobody: host-1 finds vmfs-01 gone
  120.000  storage  nobody restarts what waits for its disk on host-1: HA watches hosts, and this one is up
  120.000  storage  nobody restarts what waits for its disk on host-2: HA watches hosts, and this one is up
  180.000  script   "fail LUN vmfs-01" has no effect: vmfs-01 is lost already
  300.000  script   return LUN vmfs-01
  300.000  storage  vmfs-01 is back, with what was on it
  300.000  storage  web-01 has its disk again and goes on where it stood, on host-1
  300.000  storage  sql-01 has its disk again and goes on where it stood, on host-2
  300.000  storage  file-01 has its disk again and goes on where it stood, on host-1
  365.000  vm       file-01 serves on host-1
