# No host hears another or its gateway: each turns its VMs off at 14 s, and nobody is left to restart
# them when the switch is back.
host-1 4096 MB switch sw-1: web-01 512
host-2 4096 MB switch sw-1: web-02 512
1:00 fail switch sw-1
4:00 return switch sw-1
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   60.000  script   fail switch sw-1
   60.000  host     switch sw-1 fails, and with it all networks of host-1, host-2
   60.000  storage  host-1 loses its path to array-1
   60.000  storage  web-01 waits for its disk and answers nobody: host-1 has no path to array-1
   60.000  storage  nobody restarts what waits for its disk on host-1: HA watches hosts, and this one is up
   60.000  storage  host-2 loses its path to array-1
   60.000  storage  web-02 waits for its disk and answers nobody: host-2 has no path to array-1
   60.000  storage  nobody restarts what waits for its disk on host-2: HA watches hosts, and this one is up
   72.000  network  host-1 hears nobody and gets no answer from its gateway: it is isolated
   72.000  network  host-2 hears nobody and gets no answer from its gateway: it is isolated
   74.000  vm       web-01 is turned off on host-1: the isolation response
   74.000  vm       web-01 is given up: its host turned it off and nobody is left who could restart it
   74.000  vm       web-02 is turned off on host-2: the isolation response
   74.000  vm       web-02 is given up: its host turned it off and nobody is left who could restart it
  120.000  cluster  VirtualCenter gets no answer from host-1: not responding
  120.000  cluster  VirtualCenter gets no answer from host-2: not responding
  120.000  cluster  the cluster is red: survives 0 of 1 failures
  240.000  script   return switch sw-1
  240.000  host     switch sw-1 works again for host-1, host-2
  240.000  cluster  VirtualCenter gets answers from host-1 again
  240.000  cluster  VirtualCenter gets answers from host-2 again
  240.000  storage  host-1 has its path to array-1 again
  240.000  storage  host-2 has its path to array-1 again
  240.000  cluster  the cluster is green: survives 1, 1 promised
