# Nobody restarts web-01. Its host is back after 240 s and 5 s, and the VM stays down all the same.
array: fc-2g
host-1 4096 MB fc-2g: web-01 512 high
host-2 4096 MB fc-2g: file-01 512
2:00 fail host-1
3:00 return host-1
--------------------------------------------------------------------------------
    0.000  cluster  nobody restarts the VMs of a lost host
  120.000  script   fail host-1
  120.000  host     host-1 loses power
  120.000  vm       web-01 is lost with host-1
  120.000  vm       web-01 is given up: nobody restarts it here; it stays down until an operator powers it on
  180.000  script   return host-1
  180.000  host     host-1 has power again and starts
  420.000  host     host-1 is up and asks to join the cluster
  425.000  host     host-1 joins the cluster
