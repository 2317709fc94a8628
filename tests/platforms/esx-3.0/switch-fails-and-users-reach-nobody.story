# Over Fibre Channel web-01 keeps its disk: it is left on and runs, and its users get no answer from
# 1:00 to 1:11. A page that has waited for 10 s is given up, and tried again 3 s later.
host-1 4096 MB fc-2g switch sw-1: web-01 512
host-2 4096 MB fc-2g switch sw-2: web-02 512
array: fc-2g
isolation: leave-on
client office: http web-01 2
client books: sql web-01
client probe: ping web-02
horizon: 3:00
1:00 fail switch sw-1
1:11 return switch sw-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   60.000  script   fail switch sw-1
   60.000  host     switch sw-1 fails, and with it all networks of host-1
   61.000  cluster  host-2 misses a heartbeat of host-1
   70.473  client   office (1 of 2) gets no answer from web-01: the user gives up the page
   71.000  script   return switch sw-1
   71.000  host     switch sw-1 works again for host-1
   73.473  client   office (1 of 2) is connected to web-01 again after 13 s
