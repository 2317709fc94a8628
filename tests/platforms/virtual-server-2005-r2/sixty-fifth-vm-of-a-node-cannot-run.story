# Virtual Server runs 64 VMs on a host. The 65th cannot run there, guarded or not, so it is no unprotected
# VM but one that cannot run, with the rule. That host-2 is empty and may own its group changes nothing:
# at 0:00 every VM is at home, as with one that lacks memory there. Drawn at home on host-2 it would run.
host-1 16384 MB: vm-01 64, vm-02 64, vm-03 64, vm-04 64, vm-05 64, vm-06 64, vm-07 64, vm-08 64, vm-09 64, vm-10 64, vm-11 64, vm-12 64, vm-13 64, vm-14 64, vm-15 64, vm-16 64, vm-17 64, vm-18 64, vm-19 64, vm-20 64, vm-21 64, vm-22 64, vm-23 64, vm-24 64, vm-25 64, vm-26 64, vm-27 64, vm-28 64, vm-29 64, vm-30 64, vm-31 64, vm-32 64, vm-33 64, vm-34 64, vm-35 64, vm-36 64, vm-37 64, vm-38 64, vm-39 64, vm-40 64, vm-41 64, vm-42 64, vm-43 64, vm-44 64, vm-45 64, vm-46 64, vm-47 64, vm-48 64, vm-49 64, vm-50 64, vm-51 64, vm-52 64, vm-53 64, vm-54 64, vm-55 64, vm-56 64, vm-57 64, vm-58 64, vm-59 64, vm-60 64, vm-61 64, vm-62 64, vm-63 64, vm-64 64, vm-65 64
host-2 8192 MB
lun rest: vm-01, vm-02, vm-03, vm-04, vm-05, vm-06, vm-07, vm-08, vm-09, vm-10, vm-11, vm-12, vm-13, vm-14, vm-15, vm-16, vm-17, vm-18, vm-19, vm-20, vm-21, vm-22, vm-23, vm-24, vm-25, vm-26, vm-27, vm-28, vm-29, vm-30, vm-31, vm-32, vm-33, vm-34, vm-35, vm-36, vm-37, vm-38, vm-39, vm-40, vm-41, vm-42, vm-43, vm-44, vm-45, vm-46, vm-47, vm-48, vm-49, vm-50, vm-51, vm-52, vm-53, vm-54, vm-55, vm-56, vm-57, vm-58, vm-59, vm-60, vm-61, vm-62, vm-63, vm-64
horizon: 0:20
0:05 power on vm-65
0:10 migrate vm-65 to host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  vm       vm-65 cannot run here: host-1 runs 64 VMs, as many as it may at 0:00; it would take 1 VM less on host-1
    0.000  cluster  no failover capacity is kept
    5.000  script   "power on vm-65" has no effect: vm-65 cannot run here: host-1 runs 64 VMs, as many as it may at 0:00
   10.000  script   "migrate vm-65 to host-2" has no effect: vm-65 cannot run here: host-1 runs 64 VMs, as many as it may at 0:00
