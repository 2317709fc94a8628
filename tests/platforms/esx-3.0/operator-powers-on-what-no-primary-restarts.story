# host-2 is a secondary: with the only primary gone nobody of HA declares or restarts anything. At 10 +
# 60 = 70 s VirtualCenter takes host-1 for not responding; the one host left cannot be lost: red.
# Before that a power-on is refused. After it the operator registers the VM elsewhere: the lock is
# probed for 4 s, register and power on take 8 s, boot and application 110 s.
host-1 2048 MB: web-01 256
host-2 2048 MB
set: primaries 1
admission: relaxed
horizon: 5:00
0:10 fail host-1
0:30 power on web-01
1:20 power on web-01
4:00 return host-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   fail host-1
   10.000  host     host-1 loses power
   10.000  vm       web-01 is lost with host-1
   30.000  script   "power on web-01" has no effect: web-01 is not off
   70.000  cluster  VirtualCenter gets no answer from host-1: not responding
   70.000  vm       restart of web-01 is refused: no primary of HA is left to restart it, and it is left to the operator; it would take host-1 to be back
   70.000  cluster  the cluster is red: survives 0 of 1 failures
   80.000  script   power on web-01
   92.000  vm       web-01 is powered on at host-2 and boots
  202.000  vm       web-01 serves on host-2
  240.000  script   return host-1
  240.000  host     host-1 has power again and starts
