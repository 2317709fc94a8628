# host-1 owns the quorum. Its side's regroup begins with the first suspicion, at 126.336, and puts out
# both others. VMs of host-3 and host-4 are turned off at 139.4 and start anew at 146.9.
host-1 4096 MB: web-01 512
host-2 4096 MB: sql-01 512
host-3 4096 MB: dc-01 512
host-4 4096 MB: app-01 512
horizon: 5:00
2:00 split off host-3 host-4
4:00 join host-3 host-4
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
  120.000  script   split off host-3 host-4
  120.000  network  host-3, host-4 can no longer talk to the other hosts
  120.336  cluster  host-1 misses a heartbeat of host-3
  120.814  cluster  host-1 misses a heartbeat of host-4
  126.336  cluster  host-1 suspects host-3: all its heartbeats are missing
  126.336  cluster  host-1 starts a regroup
  126.814  cluster  host-1 suspects host-4: all its heartbeats are missing
  131.836  cluster  the regroup ends with host-1, host-2
  131.836  cluster  host-1 declares host-3 failed
  131.836  cluster  host-1 declares host-4 failed
  132.401  cluster  host-3 resets the bus and challenges for quorum disk quorum
  132.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
  139.401  cluster  host-3 cannot reserve quorum disk quorum: another node has it reserved
  139.401  cluster  the cluster service of host-3 stops: its side does not have the quorum
  139.401  vm       dc-01 is turned off on host-3: its cluster service has stopped
  139.401  cluster  the cluster service of host-4 stops: its side does not have the quorum
  139.401  vm       app-01 is turned off on host-4: its cluster service has stopped
  146.901  vm       dc-01 is powered on at host-2 and boots
  146.901  vm       app-01 is powered on at host-2 and boots
  240.000  script   join host-3 host-4
  240.000  network  host-3, host-4 can talk to the other hosts again
  256.901  vm       app-01 serves on host-2
  256.901  vm       dc-01 serves on host-2
  259.401  host     host-3 joins the cluster
  259.401  host     host-4 joins the cluster
