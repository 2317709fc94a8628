# The second rule cannot hold beside the first; it is told as disabled and never looked at again.
host-1 4096 MB: app-01 512, app-02 512
host-2 4096 MB: app-03 512
together: app-01, app-02
apart: app-02, app-01
--------------------------------------------------------------------------------
    0.000  drs      the rule "keep app-02, app-01 apart" is disabled: the older "keep app-01, app-02 together" wins
    0.000  cluster  host-1 becomes the failover coordinator
    0.000  cluster  the cluster is green: survives 1, 1 promised
