# logs is mounted in a folder of data. When logs is lost only what is on it ends; app-01 on data runs
# on. Three tries in place, 2.5 s each; then no node reaches logs, and the service leaves the whole
# group offline: app-01 is turned off with it. With logs still gone an operator starts app-01, which
# needs data alone and finds it online: 2 s and 110 s. logs is back: lun online 2.5 s, then the same.
host-1 4096 MB: app-01 512, log-01 512
host-2 4096 MB: web-01 512
lun data: app-01
lun logs: log-01
mount data: logs
quorum: host-1
horizon: 12:00
2:00 fail LUN logs
5:00 power on app-01
5:10 power on log-01
6:00 return LUN logs
8:00 power on log-01
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
  120.000  script   fail LUN logs
  120.000  storage  logs is lost: no host finds it any more
  120.000  storage  log-01 waits for its disk and answers nobody: host-1 finds logs gone
  120.931  storage  the disk resource of logs fails: host-1 finds logs gone
  120.931  vm       log-01 is turned off on host-1: its disk has failed
  123.431  storage  the disk resource of logs fails: host-1 finds logs gone
  125.931  storage  the disk resource of logs fails: host-1 finds logs gone
  128.431  storage  the disk resource of logs fails: host-1 finds logs gone
  128.431  vm       app-01 is given up: no node can take it (host-1: is where its start failed; host-2: finds logs gone); it would take logs back
  128.431  vm       log-01 is given up: no node can take it (host-1: is where its start failed; host-2: finds logs gone); it would take logs back
  300.000  script   power on app-01
  302.000  vm       app-01 is powered on at host-1 and boots
  310.000  script   "power on log-01" has no effect: host-1, which owns its group, finds logs gone
  360.000  script   return LUN logs
  360.000  storage  logs is back, with what was on it
  412.000  vm       app-01 serves on host-1
  480.000  script   power on log-01
  484.500  vm       log-01 is powered on at host-1 and boots
  594.500  vm       log-01 serves on host-1
