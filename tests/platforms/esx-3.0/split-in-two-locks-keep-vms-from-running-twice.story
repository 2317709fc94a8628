# Equal sides: the coordinator's goes on. The others hear each other, so none is isolated.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 512
host-3 4096 MB: dc-01 512
host-4 4096 MB: app-01 512
horizon: 5:00
2:00 split off host-3 host-4
4:00 join host-3 host-4
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 3, 1 promised
  120.000  script   split off host-3 host-4
  120.000  network  host-3, host-4 can no longer talk to the other hosts
  121.000  cluster  host-1 misses a heartbeat of host-3
  121.000  cluster  host-1 misses a heartbeat of host-4
  135.000  network  host-3 takes the other side for dead; their VMs stay locked, so that none can be started a second time
  135.000  cluster  host-1 pings host-3 and gets no answer
  135.000  cluster  host-1 declares host-3 failed
  135.000  cluster  host-1 pings host-4 and gets no answer
  135.000  cluster  host-1 declares host-4 failed
  135.000  vm       restart of dc-01 is refused: its files are locked by host-3, which renews the lock; it would take dc-01 to be turned off on host-3
  135.000  vm       restart of app-01 is refused: its files are locked by host-4, which renews the lock; it would take app-01 to be turned off on host-4
  135.000  cluster  the cluster is green: survives 1, 1 promised
  240.000  script   join host-3 host-4
  240.000  network  host-3, host-4 can talk to the other hosts again
  240.000  host     host-3 joins the cluster
  240.000  host     host-4 joins the cluster
  240.000  cluster  the cluster is green: survives 3, 1 promised
