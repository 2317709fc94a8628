# What the vendor stands by may be gone beyond, and the run says so; a lower limit is no news.
host-1 4096 MB: web-01 512 vcpus 8
host-2 4096 MB
set: maxVcpus 8, maxHosts 32, maxVms 40
horizon: 1:00
--------------------------------------------------------------------------------
    0.000  cluster  Hosts in an HA cluster: limit raised from 16 to 32 by this scenario
    0.000  cluster  Virtual CPUs of a VM: limit raised from 4 to 8 by this scenario
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
