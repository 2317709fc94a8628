# 120 s until the cluster service of host-2 is set up; then it owns what names no owners.
host-1 4096 MB: web-01 512
host-2 4096 MB
quorum: host-1
0:10 migrate web-01 to host-2
0:30 add host-2
0:40 add host-2
3:00 migrate web-01 to host-2
3:30 add host-2
--------------------------------------------------------------------------------
    0.000  host     host-2 stands outside the cluster: it is not added yet
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   "migrate web-01 to host-2" has no effect: host-2 is not a node of the cluster
   30.000  script   add host-2
   30.000  host     host-2 is being added: the cluster service is set up on it
   40.000  script   "add host-2" has no effect: host-2 is being added already
  150.000  host     host-2 joins the cluster
  180.000  script   migrate web-01 to host-2
  180.000  move     web-01 is to be saved on host-1 and resumed on host-2
  180.000  move     web-01 stands still while its memory is written to lun-web-01
  185.155  move     web-01 is saved on disk
  186.655  move     web-01 is handed to host-2 with its disk
  189.655  move     web-01 is read back from lun-web-01 on host-2
  195.310  move     web-01 runs on host-2 after standing still for 15.31 s
  210.000  script   "add host-2" has no effect: host-2 is in the cluster already
