# Declared at 25, up 122 s later: the memory is gone, and each session with it. RDP tries 20 times,
# every 5 s, then gives up and comes back by hand within 60 s of the service. Logins of SQL end after
# 15 s, connects of the copy after 21 s, 30 s apart, the caller redials every 10 s.
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
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
   10.000  script   fail host-2
   10.000  host     host-2 loses power
   10.000  vm       file-01 is lost with host-2
   11.000  cluster  host-1 misses a heartbeat of host-2
   20.525  client   reader gets no answer from file-01: the user gives up the page
   25.000  cluster  host-1 pings host-2 and gets no answer
   25.000  cluster  host-1 declares host-2 failed
   25.000  cluster  the cluster is red: survives 0 of 1 failures
   28.900  client   files loses its session on file-01: the specified network name is no longer available
   29.002  client   desk is dropped by file-01: its TCP connection broke, and it tries to reconnect
   33.630  client   books loses its session on file-01: its TCP connection broke
   37.000  vm       file-01 is powered on at host-1 and boots
   40.000  client   caller loses its session on file-01: no voice for too long
  129.002  client   desk loses its session on file-01: the VM has lost its memory, and the session with it
  129.002  client   desk gives up file-01 after 20 tries
  147.000  vm       file-01 serves on host-1
  148.730  client   books is connected to file-01 again after 134 s
  149.525  client   reader is connected to file-01 again after 139 s
  150.000  client   caller is connected to file-01 again after 140 s
  153.137  client   desk is connected to file-01 again after 143.035 s
  160.900  client   files is connected to file-01 again after 150.9 s
