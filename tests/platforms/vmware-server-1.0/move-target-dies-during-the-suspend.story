# host-2 dies at 2:03, one second after web-01 began to be written. The suspend ends at 2:06.655, the
# disk is handed to a node that is gone, and once that is known the group comes back to host-1,
# which owns the quorum. The VM resumes from its suspended state: no boot.
tell: everything
horizon: 4:00
host-1 4096 MB: web-01 512
host-2 4096 MB
quorum: host-1
2:00 migrate web-01 to host-2
2:03 fail host-2
--------------------------------------------------------------------------------
    0.000  storage  quorum is online on host-1
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  storage  lun-web-01 is online on host-1
    0.000  vm       web-01 runs on host-1
    0.000  cluster  no failover capacity is kept
    0.000  host     host-1 now carries 400 MHz and 1342 MB
    0.000  host     host-2 now carries 0 MHz and 768 MB
  120.000  script   migrate web-01 to host-2
  120.000  move     web-01 is to be suspended on host-1 and resumed on host-2
  120.000  move     web-01 stands still while its memory is written to lun-web-01
  120.000  host     host-1 now carries 0 MHz and 1342 MB
  123.000  script   fail host-2
  123.000  host     host-2 loses power
  123.000  host     host-2 now carries 0 MHz and 0 MB
  123.593  cluster  host-1 misses a heartbeat of host-2
  126.655  move     web-01 is suspended on disk
  126.655  host     host-1 now carries 0 MHz and 768 MB
  128.155  storage  host-1 takes lun-web-01 offline and releases it
  128.155  move     web-01 is handed to host-2 with its disk
  129.593  cluster  host-1 suspects host-2: all its heartbeats are missing
  129.593  vm       web-01 waits until the nodes agree who is left
  129.593  cluster  host-1 starts a regroup
  135.093  cluster  the regroup ends with host-1
  135.093  cluster  host-1 declares host-2 failed
  135.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
  136.431  vm       web-01 goes to host-1: drawn at random, no preferred owner
  136.431  storage  host-1 reserves lun-web-01 and brings it online
  136.431  vm       web-01 waits until host-1 has lun-web-01 online
  141.431  storage  lun-web-01 is online on host-1
  141.431  move     web-01 is read back from lun-web-01 on host-1
  141.431  host     host-1 now carries 0 MHz and 1342 MB
  148.086  move     web-01 runs on host-1 after standing still for 28.086 s
  148.086  host     host-1 now carries 400 MHz and 1342 MB
