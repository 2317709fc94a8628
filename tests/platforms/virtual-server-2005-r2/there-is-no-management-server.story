# The nodes of a server cluster manage themselves; any of them can be asked.
host-1 4096 MB: web-01 512
host-2 4096 MB: web-02 512
2:00 fail management server
3:00 return management server
--------------------------------------------------------------------------------
    0.000  cluster  host-1 owns quorum disk quorum
    0.000  cluster  no failover capacity is kept
  120.000  script   "fail management server" has no effect: there is no management server: the nodes need none
  180.000  script   "return management server" has no effect: there is no management server: the nodes need none
