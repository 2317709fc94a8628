# All of the first host's VMs by priority, then the second's: a-low before b-high. At 25 a-medium
# is sent to host-3, which is dead and not declared yet; at 35 it is back in its place.
host-1 8192 MB
host-2 4096 MB: a-low 512 low, a-high 512 high, a-medium 512
host-3 4096 MB: b-low 512 low, b-high 512 high
horizon: 4:00
0:10 fail host-2
0:20 fail host-3
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  vm       a-low is lost with host-2
   10.000  vm       a-high is lost with host-2
   10.000  vm       a-medium is lost with host-2
   11.000  cluster  host-1 misses a heartbeat of host-2
   20.000  script   fail host-3
   20.000  host     host-3 loses power
   20.000  vm       b-low is lost with host-3
   20.000  vm       b-high is lost with host-3
   21.000  cluster  host-1 misses a heartbeat of host-3
   25.000  cluster  host-1 pings host-2 and gets no answer
   25.000  cluster  host-1 declares host-2 failed
   25.000  cluster  the cluster is green: survives 1, 1 promised
   35.000  cluster  host-1 pings host-3 and gets no answer
   35.000  cluster  host-1 declares host-3 failed
   35.000  cluster  the cluster is red: survives 0 of 1 failures
   37.000  vm       a-high is powered on at host-1 and boots
   49.000  vm       a-medium is powered on at host-1 and boots
   61.000  vm       a-low is powered on at host-1 and boots
   73.000  vm       b-high is powered on at host-1 and boots
   85.000  vm       b-low is powered on at host-1 and boots
  147.000  vm       a-high serves on host-1
  159.000  vm       a-medium serves on host-1
  171.000  vm       a-low serves on host-1
  183.000  vm       b-high serves on host-1
  195.000  vm       b-low serves on host-1
