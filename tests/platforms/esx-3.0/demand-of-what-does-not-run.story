# web-02 is off, web-03 wants nothing, web-04 cannot run here: none of them can spike.
host-1 4096 MB: web-01 512, web-02 512 off, web-03 512 demand 0, web-04 512 vcpus 8
horizon: 1:00
0:10 spike web-02 to 300 % for 0:10
0:20 spike web-03 to 300 % for 0:10
0:25 spike web-03 to 500 MHz for 0:10
0:30 spike web-04 to 300 % for 0:10
0:40 demand of web-04 follows daily
--------------------------------------------------------------------------------
    0.000  vm       web-04 cannot run here: it has 8 virtual CPUs, and a VM has at most 4 here; it would take 4 virtual CPUs less
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is red: survives 0 of 1 failures
   10.000  script   "spike web-02 to 300 % for 0:10" has no effect: web-02 does not run
   20.000  script   "spike web-03 to 300 % for 0:10" has no effect: web-03 wants 0 MHz, and any share of that is nothing
   25.000  script   spike web-03 to 500 MHz for 0:10
   30.000  script   "spike web-04 to 300 % for 0:10" has no effect: web-04 cannot run here: it has 8 virtual CPUs, and a VM has at most 4 here
   40.000  script   "demand of web-04 follows daily" has no effect: web-04 cannot run here: it has 8 virtual CPUs, and a VM has at most 4 here
