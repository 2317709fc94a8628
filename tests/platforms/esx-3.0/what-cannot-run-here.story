# At most 4 virtual CPUs and 16,384 MB; and the LUN must be in reach.
host-1 32768 MB: web-01 512 vcpus 5, sql-01 20000, file-01 512
host-2 4096 MB fc-2g: web-02 512
horizon: 0:30
0:10 migrate file-01 to host-2
0:20 power on web-01
--------------------------------------------------------------------------------
    0.000  vm       web-01 cannot run here: it has 5 virtual CPUs, and a VM has at most 4 here; it would take 1 virtual CPU less
    0.000  vm       sql-01 cannot run here: it has 20000 MB of memory, and a VM has at most 16384 MB here; it would take 3616 MB less of memory
    0.000  vm       web-02 cannot run here: host-2 has Fibre Channel adapters and array-1 speaks iSCSI; it would take iSCSI adapters in host-2
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   migrate file-01 to host-2
   10.000  vm       migration of file-01 on host-2 is refused: host-2: has Fibre Channel adapters and array-1 speaks iSCSI; it would take iSCSI adapters in host-2
   20.000  script   "power on web-01" has no effect: web-01 cannot run here: it has 5 virtual CPUs, and a VM has at most 4 here
