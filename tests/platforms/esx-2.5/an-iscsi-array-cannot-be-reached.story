# The array of a cluster without another word speaks iSCSI, and ESX Server 2.5 has none.
horizon: 2:00
host-1 4096 MB: web-01 512
host-2 4096 MB fc-2g: file-01 512
1:00 power on web-01
--------------------------------------------------------------------------------
    0.000  vm       web-01 cannot run here: its LUN is on array-1, which speaks iSCSI, and ESX Server 2.5 has none; it would take vmfs-01 on an array of Fibre Channel
    0.000  vm       file-01 cannot run here: its LUN is on array-1, which speaks iSCSI, and ESX Server 2.5 has none; it would take vmfs-01 on an array of Fibre Channel
    0.000  cluster  nobody restarts the VMs of a lost host
   60.000  script   "power on web-01" has no effect: web-01 cannot run here: its LUN is on array-1, which speaks iSCSI, and ESX Server 2.5 has none
