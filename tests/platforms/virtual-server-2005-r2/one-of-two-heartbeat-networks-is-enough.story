# Heartbeats still travel on the management network: no regroup. host-2's last one on the lost network was
# due at 119.993; two are missed 2.4 s later. The first after it heals comes at 181.193.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 512
host-3 4096 MB
horizon: 4:00
2:00 lose heartbeat network of host-2
3:00 heal heartbeat network of host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
  120.000  script   lose heartbeat network of host-2
  120.000  network  host-2 loses its heartbeat network
  122.393  network  host-1 misses heartbeats of host-2 on its heartbeat network, and hears it over another
  180.000  script   heal heartbeat network of host-2
  180.000  network  host-2 has its heartbeat network again
  181.193  network  host-1 hears heartbeats of host-2 on its heartbeat network again
