# At most 3600 MB and two virtual CPUs a VM; host-2 has iSCSI adapters and the array speaks Fibre
# Channel. host-3 has (640 - 296) x 0.94 = 323.4 MB for VMs: reservations of 300 MB and overhead of
# 47.6 MB are too much.
horizon: 1:00
array: fc-2g
host-1 8192 MB fc-2g: web-01 3600, db-01 3601, smp-01 512 vcpus 2, smp-02 512 vcpus 4
host-2 4096 MB: file-01 512
host-3 640 MB fc-2g: small-01 300 reserve 300
0:30 power on db-01
--------------------------------------------------------------------------------
    0.000  vm       db-01 cannot run here: it has 3601 MB of memory, and a VM has at most 3600 MB here; it would take 1 MB less of memory
    0.000  vm       smp-02 cannot run here: it has 4 virtual CPUs, and a VM has at most 2 here; it would take 2 virtual CPUs less
    0.000  vm       file-01 cannot run here: host-2 has iSCSI adapters and array-1 speaks Fibre Channel; it would take Fibre Channel adapters in host-2
    0.000  vm       small-01 cannot run here: host-3 has no room at 0:00: 348 MB wanted, 323 MB unreserved; it would take 25 MB more on host-3
    0.000  cluster  nobody restarts the VMs of a lost host
   30.000  script   "power on db-01" has no effect: db-01 cannot run here: it has 3601 MB of memory, and a VM has at most 3600 MB here
