# host-2 beats at 119.993, 121.193, 122.393 and so on every 1.2 s. Gone for 2 s, only the heartbeat of 121.193
# is missed, one too few. From 150 on it stays away: those of 151.193 and 152.393 are missed. It heals at
# 174 and is lost again at 175, between 173.993 and 175.193: nobody has heard it, so nothing is told.
# A network that carries clients too is missed alike: host-1's last was at 198.901.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 512
horizon: 4:00
2:00 lose heartbeat network of host-2
2:02 heal heartbeat network of host-2
2:30 lose heartbeat network of host-2
2:54 heal heartbeat network of host-2
2:55 lose heartbeat network of host-2
3:00 heal heartbeat network of host-2
3:20 lose management network of host-1
3:40 heal management network of host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
  120.000  script   lose heartbeat network of host-2
  120.000  network  host-2 loses its heartbeat network
  122.000  script   heal heartbeat network of host-2
  122.000  network  host-2 has its heartbeat network again
  150.000  script   lose heartbeat network of host-2
  150.000  network  host-2 loses its heartbeat network
  152.393  network  host-1 misses heartbeats of host-2 on its heartbeat network, and hears it over another
  174.000  script   heal heartbeat network of host-2
  174.000  network  host-2 has its heartbeat network again
  175.000  script   lose heartbeat network of host-2
  175.000  network  host-2 loses its heartbeat network
  180.000  script   heal heartbeat network of host-2
  180.000  network  host-2 has its heartbeat network again
  181.193  network  host-1 hears heartbeats of host-2 on its heartbeat network again
  200.000  script   lose management network of host-1
  200.000  network  host-1 loses its management network
  201.301  network  host-2 misses heartbeats of host-1 on its management network, and hears it over another
  220.000  script   heal management network of host-1
  220.000  network  host-1 has its management network again
  220.501  network  host-2 hears heartbeats of host-1 on its management network again
