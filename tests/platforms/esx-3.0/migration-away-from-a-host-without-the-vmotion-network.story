# It is the source that lacks the network, whatever the target.
host-1 4096 MB: web-01 512
host-2 4096 MB
0:30 lose vmotion network of host-1
1:00 migrate web-01 to host-2
1:01 migrate web-01
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   30.000  script   lose vmotion network of host-1
   30.000  network  host-1 loses its vmotion network
   60.000  script   migrate web-01 to host-2
   60.000  vm       migration of web-01 on host-2 is refused: host-2: host-1 has lost its vmotion network; it would take the vmotion network of host-1 to be back
   61.000  script   migrate web-01
   61.000  vm       migration of web-01 is refused: host-2: host-1 has lost its vmotion network; it would take the vmotion network of host-1 to be back
