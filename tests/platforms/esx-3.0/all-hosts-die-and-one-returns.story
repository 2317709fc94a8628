# host-3 is up and its agent runs at 305. It hears nobody for 15 s, declares the others failed and
# restarts their VMs, those of the first in the list first.
host-1 4096 MB: web-01 512
host-2 4096 MB: web-02 512
host-3 4096 MB
horizon: 8:00
0:10 fail host-1
0:10 fail host-2
0:10 fail host-3
1:00 return host-3
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
   10.000  script   fail host-1
   10.000  host     host-1 loses power
   10.000  vm       web-01 is lost with host-1
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  vm       web-02 is lost with host-2
   10.000  script   fail host-3
   10.000  host     host-3 loses power
   60.000  script   return host-3
   60.000  host     host-3 has power again and starts
   70.000  cluster  VirtualCenter gets no answer from host-1: not responding
   70.000  vm       restart of web-01 is refused: no primary of HA is left to restart it, and it is left to the operator; it would take host-1 to be back
   70.000  cluster  VirtualCenter gets no answer from host-2: not responding
   70.000  vm       restart of web-02 is refused: no primary of HA is left to restart it, and it is left to the operator; it would take host-1 to be back
   70.000  cluster  VirtualCenter gets no answer from host-3: not responding
   70.000  cluster  the cluster is red: survives 0 of 1 failures
  300.000  host     host-3 is up and asks to join the cluster
  305.000  host     host-3 joins the cluster
  305.000  cluster  host-3 becomes the failover coordinator
  305.000  cluster  VirtualCenter gets answers from host-3 again
  320.000  cluster  host-3 pings host-1 and gets no answer
  320.000  cluster  host-3 declares host-1 failed
  320.000  cluster  host-3 pings host-2 and gets no answer
  320.000  cluster  host-3 declares host-2 failed
  332.000  vm       web-01 is powered on at host-3 and boots
  344.000  vm       web-02 is powered on at host-3 and boots
  442.000  vm       web-01 serves on host-3
  454.000  vm       web-02 serves on host-3
