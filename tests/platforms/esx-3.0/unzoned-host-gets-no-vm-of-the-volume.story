# host-3 is not zoned to the volume: nothing that lives there is restarted on it or moved to it.
host-1 4096 MB: web-01 512
host-2 4096 MB
host-3 4096 MB: web-02 512
zone vmfs-01: host-1, host-2
horizon: 4:00
0:05 migrate web-01 to host-3
0:10 fail host-1
--------------------------------------------------------------------------------
    0.000  vm       web-02 cannot run here: host-3 has no path to vmfs-01, which is not zoned to it; it would take vmfs-01 zoned to host-3
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
    5.000  script   migrate web-01 to host-3
    5.000  vm       migration of web-01 on host-3 is refused: host-3: has no path to vmfs-01, which is not zoned to it; it would take vmfs-01 zoned to host-3
   10.000  script   fail host-1
   10.000  host     host-1 loses power
   10.000  vm       web-01 is lost with host-1
   11.000  cluster  host-2 misses a heartbeat of host-1
   25.000  cluster  host-2 pings host-1 and gets no answer
   25.000  cluster  host-2 declares host-1 failed
   25.000  cluster  the cluster is green: survives 1, 1 promised
   30.000  cluster  host-2 becomes the failover coordinator
   42.000  vm       web-01 is powered on at host-2 and boots
  152.000  vm       web-01 serves on host-2
