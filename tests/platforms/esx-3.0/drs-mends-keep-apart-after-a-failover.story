# HA looks at unreserved capacity only and puts dc-02 beside dc-01. The rule is mended in the next
# pass of DRS: dc-01 goes to host-3. It is the only host left without either of them.
host-1 8192 MB: dc-01 512
host-2 4096 MB: dc-02 512
host-3 2048 MB: web-01 512
apart: dc-01, dc-02
2:00 fail host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 2, 1 promised
  120.000  script   fail host-2
  120.000  host     host-2 loses power
  120.000  vm       dc-02 is lost with host-2
  121.000  cluster  host-1 misses a heartbeat of host-2
  135.000  cluster  host-1 pings host-2 and gets no answer
  135.000  cluster  host-1 declares host-2 failed
  135.000  cluster  the cluster is green: survives 1, 1 promised
  147.000  vm       dc-02 is powered on at host-1 and boots
  257.000  vm       dc-02 serves on host-1
  300.000  drs      DRS moves dc-01 from host-1 to host-3, priority 1: keep dc-01, dc-02 apart
  300.000  move     dc-01 starts to move live from host-1 to host-3
  310.655  move     dc-01 stands still while its last memory and its lock go to host-3
  311.040  move     dc-01 runs on host-3 after standing still for 0.385 s
