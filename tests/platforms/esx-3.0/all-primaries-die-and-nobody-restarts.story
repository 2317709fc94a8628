# host-6 is a secondary: it restarts nothing. VirtualCenter has no answer from the five for 60 s and
# counts them no more: of one host none can be lost, red until host-5 is back. The first primary
# that is back listens for 15 s and goes on.
host-1 2048 MB: web-01 256
host-2 2048 MB
host-3 2048 MB
host-4 2048 MB
host-5 2048 MB
host-6 2048 MB
horizon: 9:00
0:10 fail host-1
0:10 fail host-2
0:10 fail host-3
0:10 fail host-4
0:10 fail host-5
1:00 return host-5
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 5, 1 promised
   10.000  script   fail host-1
   10.000  host     host-1 loses power
   10.000  vm       web-01 is lost with host-1
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  script   fail host-3
   10.000  host     host-3 loses power
   10.000  script   fail host-4
   10.000  host     host-4 loses power
   10.000  script   fail host-5
   10.000  host     host-5 loses power
   60.000  script   return host-5
   60.000  host     host-5 has power again and starts
   70.000  cluster  VirtualCenter gets no answer from host-1: not responding
   70.000  vm       restart of web-01 is refused: no primary of HA is left to restart it, and it is left to the operator; it would take host-1 to be back
   70.000  cluster  VirtualCenter gets no answer from host-2: not responding
   70.000  cluster  VirtualCenter gets no answer from host-3: not responding
   70.000  cluster  VirtualCenter gets no answer from host-4: not responding
   70.000  cluster  VirtualCenter gets no answer from host-5: not responding
   70.000  cluster  the cluster is red: survives 0 of 1 failures
  300.000  host     host-5 is up and asks to join the cluster
  305.000  host     host-5 joins the cluster
  305.000  cluster  host-5 becomes the failover coordinator
  305.000  cluster  VirtualCenter gets answers from host-5 again
  305.000  cluster  the cluster is green: survives 1, 1 promised
  320.000  cluster  host-5 pings host-1 and gets no answer
  320.000  cluster  host-5 declares host-1 failed
  320.000  cluster  host-5 pings host-2 and gets no answer
  320.000  cluster  host-5 declares host-2 failed
  320.000  cluster  host-5 pings host-3 and gets no answer
  320.000  cluster  host-5 declares host-3 failed
  320.000  cluster  host-5 pings host-4 and gets no answer
  320.000  cluster  host-5 declares host-4 failed
  332.000  vm       web-01 is powered on at host-5 and boots
  442.000  vm       web-01 serves on host-5
