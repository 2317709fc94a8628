# At most 3600 MB and two virtual CPUs a VM; host-2 has iSCSI adapters and the array speaks Fibre
# Channel.
horizon: 1:00
array: fc-2g
host-1 8192 MB fc-2g: web-01 3600, db-01 3601, smp-01 512 vcpus 2, smp-02 512 vcpus 4
host-2 4096 MB: file-01 512
0:30 power on db-01
--------------------------------------------------------------------------------
    0.000  vm       db-01 cannot run here: it has 3601 MB of memory, and a VM has at most 3600 MB here; it would take 1 MB less of memory
    0.000  vm       smp-02 cannot run here: it has 4 virtual CPUs, and a VM has at most 2 here; it would take 2 virtual CPUs less
    0.000  vm       file-01 cannot run here: host-2 has iSCSI adapters and array-1 speaks Fibre Channel; it would take Fibre Channel adapters in host-2
    0.000  cluster  no failover capacity is kept
    0.000  cluster  host-1 becomes the failover coordinator
   30.000  script   "power on db-01" has no effect: db-01 cannot run here: it has 3601 MB of memory, and a VM has at most 3600 MB here
