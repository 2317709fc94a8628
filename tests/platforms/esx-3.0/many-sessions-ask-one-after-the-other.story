# 40 readers are told in four groups of ten, a quarter of their 10 s apart. Silent for 122 s.
host-1 4096 MB
host-2 4096 MB: web-01 512
client office: http web-01 40
horizon: 3:30
0:10 fail host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  vm       web-01 is lost with host-2
   11.000  cluster  host-1 misses a heartbeat of host-2
   20.473  client   office (10 of 40) gets no answer from web-01: the user gives up the page
   22.973  client   office (10 of 40) gets no answer from web-01: the user gives up the page
   25.000  cluster  host-1 pings host-2 and gets no answer
   25.000  cluster  host-1 declares host-2 failed
   25.000  cluster  the cluster is red: survives 0 of 1 failures
   25.473  client   office (10 of 40) gets no answer from web-01: the user gives up the page
   27.973  client   office (10 of 40) gets no answer from web-01: the user gives up the page
   37.000  vm       web-01 is powered on at host-1 and boots
  147.000  vm       web-01 serves on host-1
  147.973  client   office (10 of 40) is connected to web-01 again after 130 s
  148.473  client   office (10 of 40) is connected to web-01 again after 133 s
  149.473  client   office (10 of 40) is connected to web-01 again after 139 s
  151.973  client   office (10 of 40) is connected to web-01 again after 139 s
