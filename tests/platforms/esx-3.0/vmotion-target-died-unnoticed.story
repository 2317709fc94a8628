# VirtualCenter asks the host itself.
host-1 4096 MB: file-01 512
host-2 4096 MB
horizon: 1:00
0:10 fail host-2
0:15 migrate file-01 to host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   11.000  cluster  host-1 misses a heartbeat of host-2
   15.000  script   migrate file-01 to host-2
   15.000  vm       migration of file-01 on host-2 is refused: host-2: does not answer; it would take host-2 to be back
   25.000  cluster  host-1 pings host-2 and gets no answer
   25.000  cluster  host-1 declares host-2 failed
   25.000  cluster  the cluster is red: survives 0 of 1 failures
