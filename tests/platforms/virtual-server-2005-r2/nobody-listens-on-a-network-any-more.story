# host-1 misses host-2 on the heartbeat network, and then leaves that network itself: nobody listens there.
# host-2 is back at 100 and finds host-1 missing when its next heartbeat comes over the other network;
# nobody hears host-2 before host-1 is back as well, each with its own next heartbeat.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 512
horizon: 4:00
1:00 lose heartbeat network of host-2
1:20 lose heartbeat network of host-1
1:40 heal heartbeat network of host-2
2:10 heal heartbeat network of host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   60.000  script   lose heartbeat network of host-2
   60.000  network  host-2 loses its heartbeat network
   62.393  network  host-1 misses heartbeats of host-2 on its heartbeat network, and hears it over another
   80.000  script   lose heartbeat network of host-1
   80.000  network  host-1 loses its heartbeat network
  100.000  script   heal heartbeat network of host-2
  100.000  network  host-2 has its heartbeat network again
  100.501  network  host-2 misses heartbeats of host-1 on its heartbeat network, and hears it over another
  130.000  script   heal heartbeat network of host-1
  130.000  network  host-1 has its heartbeat network again
  130.501  network  host-2 hears heartbeats of host-1 on its heartbeat network again
  130.793  network  host-1 hears heartbeats of host-2 on its heartbeat network again
