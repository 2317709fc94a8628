# No agent tests for isolation and nobody restarts anything: web-01 runs on.
horizon: 4:00
array: fc-2g
host-1 4096 MB fc-2g: web-01 512
host-2 4096 MB fc-2g
1:00 isolate host-1
2:00 reconnect host-1
--------------------------------------------------------------------------------
    0.000  cluster  nobody restarts the VMs of a lost host
   60.000  script   isolate host-1
   60.000  network  host-1 loses its management network
   60.000  network  host-1 loses its heartbeat network
  120.000  script   reconnect host-1
  120.000  network  host-1 has its management network again
  120.000  network  host-1 has its heartbeat network again
