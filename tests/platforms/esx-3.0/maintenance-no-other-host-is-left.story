# host-2 is dead and host-3 stands in maintenance mode: the least that would do is to take host-3 out of it.
host-1 4096 MB: web-01 512
host-2 4096 MB
host-3 4096 MB
horizon: 3:00
0:10 evacuate host-3
1:00 fail host-2
1:10 evacuate host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
   10.000  script   evacuate host-3 in parallel
   10.000  host     host-3 is to enter maintenance mode and takes no VMs
   10.000  host     host-3 is in maintenance mode
   10.000  cluster  the cluster is green: survives 1, 1 promised
   60.000  script   fail host-2
   60.000  host     host-2 loses power
   61.000  cluster  host-1 misses a heartbeat of host-2
   70.000  script   evacuate host-1 in parallel
   70.000  host     host-1 is to enter maintenance mode and takes no VMs
   70.000  host     host-1 is not in maintenance mode yet: web-01 has nowhere to go (host-2: does not answer; host-3: is in maintenance mode or on its way there); it would take host-3 to be resumed
   75.000  cluster  host-1 pings host-2 and gets no answer
   75.000  cluster  host-1 declares host-2 failed
   75.000  host     host-1 is not in maintenance mode yet: web-01 has nowhere to go (host-2: is down; host-3: is in maintenance mode or on its way there); it would take host-3 to be resumed
   75.000  cluster  the cluster is red: survives 0 of 1 failures
