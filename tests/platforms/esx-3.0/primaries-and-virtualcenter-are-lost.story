# host-1 was the only primary. While VirtualCenter is down as well nobody even says that web-01 is not
# restarted; when it is back it has had no answer for more than 60 s, and the operator powers it on.
host-1 2048 MB: web-01 256
host-2 2048 MB
set: primaries 1
admission: relaxed
horizon: 6:00
0:10 fail management server
0:20 fail host-1
2:00 return management server
2:10 power on web-01
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   fail management server
   10.000  cluster  VirtualCenter is lost: no VMotion, no power-on, no look at the cluster
   10.000  cluster  VirtualCenter is down: nobody watches the failover capacity
   20.000  script   fail host-1
   20.000  host     host-1 loses power
   20.000  vm       web-01 is lost with host-1
  120.000  script   return management server
  120.000  cluster  VirtualCenter runs again
  120.000  cluster  VirtualCenter gets no answer from host-1: not responding
  120.000  vm       restart of web-01 is refused: no primary of HA is left to restart it, and it is left to the operator; it would take host-1 to be back
  120.000  cluster  the cluster is red: survives 0 of 1 failures
  130.000  script   power on web-01
  142.000  vm       web-01 is powered on at host-2 and boots
  252.000  vm       web-01 serves on host-2
