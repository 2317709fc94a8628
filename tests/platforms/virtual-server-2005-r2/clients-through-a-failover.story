# The same clients as on a restart of ESX; only how long the VM is away differs.
host-1 4096 MB
host-2 4096 MB: file-01 512
client reader: http file-01
client files: smb file-01
client books: sql file-01
client desk: rdp file-01
client caller: voice file-01
horizon: 4:00
0:10 fail host-2
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  vm       file-01 is lost with host-2
   10.793  cluster  host-1 misses a heartbeat of host-2
   16.793  cluster  host-1 suspects host-2: all its heartbeats are missing
   16.793  cluster  host-1 starts a regroup
   20.525  client   reader gets no answer from file-01: the user gives up the page
   22.293  cluster  the regroup ends with host-1
   22.293  cluster  host-1 declares host-2 failed
   24.931  cluster  host-1 renews its reservation of quorum disk quorum and keeps it
   28.900  client   files loses its session on file-01: the specified network name is no longer available
   29.002  client   desk is dropped by file-01: its TCP connection broke, and it tries to reconnect
   32.431  vm       file-01 is powered on at host-1 and boots
   33.630  client   books loses its session on file-01: its TCP connection broke
   40.000  client   caller loses its session on file-01: no voice for too long
  129.002  client   desk loses its session on file-01: the VM has lost its memory, and the session with it
  129.002  client   desk gives up file-01 after 20 tries
  142.431  vm       file-01 serves on host-1
  142.730  client   books is connected to file-01 again after 128 s
  143.525  client   reader is connected to file-01 again after 133 s
  148.568  client   desk is connected to file-01 again after 138.466 s
  150.000  client   caller is connected to file-01 again after 140 s
  160.900  client   files is connected to file-01 again after 150.9 s
