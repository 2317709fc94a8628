# At most 3600 MB and 1 virtual CPU a VM; host-2 has Fibre Channel adapters and the array speaks
# iSCSI; host-3 has 1024 - 768 = 256 MB for VMs, 62 of them overhead. A cluster has eight nodes.
horizon: 1:00
host-1 8192 MB: web-01 3600, db-01 3601, smp-01 512 vcpus 2
host-2 4096 MB fc-2g: file-01 512
host-3 1024 MB: small-01 194, late-01 256
host-4 4096 MB
host-5 4096 MB
host-6 4096 MB
host-7 4096 MB
host-8 4096 MB
host-9 4096 MB: far-01 512
0:30 power on db-01
--------------------------------------------------------------------------------
    0.000  host     host-9 stays outside the cluster: a cluster has at most 8 hosts here; it would take a limit of 1 host more
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  vm       db-01 cannot run here: it has 3601 MB of memory, and a VM has at most 3600 MB here; it would take 1 MB less of memory
    0.000  vm       smp-01 cannot run here: it has 2 virtual CPUs, and a VM has at most 1 here; it would take 1 virtual CPU less
    0.000  vm       file-01 cannot run here: host-2 has Fibre Channel adapters and array-1 speaks iSCSI; it would take iSCSI adapters in host-2
    0.000  vm       late-01 cannot run here: 318 MB wanted, 0 MB free on host-3 at 0:00; it would take 318 MB more on host-3
    0.000  vm       far-01 is unprotected on host-9: a cluster has at most 8 hosts here; it would take a limit of 1 host more
    0.000  cluster  no failover capacity is kept
   30.000  script   "power on db-01" has no effect: db-01 cannot run here: it has 3601 MB of memory, and a VM has at most 3600 MB here
