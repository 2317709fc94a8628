# No host counts, so that there are no slots to reckon with either: DRS has nobody to ask, and each host says why.
host-1 4096 MB: web-01 512 off
host-2 4096 MB
horizon: 4:00
1:00 fail host-1
1:00 fail host-2
3:00 power on web-01
3:10 power on web-01 on host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   60.000  script   fail host-1
   60.000  host     host-1 loses power
   60.000  script   fail host-2
   60.000  host     host-2 loses power
  120.000  cluster  VirtualCenter gets no answer from host-1: not responding
  120.000  cluster  VirtualCenter gets no answer from host-2: not responding
  120.000  cluster  the cluster is red: survives 0 of 1 failures
  180.000  script   power on web-01
  180.000  vm       power-on of web-01 is refused: host-1: does not answer; host-2: does not answer; it would take host-1 to be back
  190.000  script   power on web-01 on host-2
  190.000  vm       power-on of web-01 on host-2 is refused: host-2: does not answer; it would take host-2 to be back
