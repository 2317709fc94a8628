/**
 * What every link of format 1 begins by knowing: pieces of packed scenarios, so that they cost next
 * to nothing. Part of the format: one character changed here and no link of format 1 opens. New
 * fields do without.
 */
export const DICTIONARY = [
  'null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null',
  '00000000000000000000000000000000000000000000000000000000000000001111111111111111111111111111111',
  '1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1',
  '[{"version":1,"title":"","notes":"","seed":1,"horizonMs":3600000,"overrides":{},"platforms":',
  '[{"platform":"esx-3.0","storage":"shared-volume"},{"platform":"virtual-server-2005-r2",',
  '"storage":"lun-per-vm","settings":{"quorumOwner":"host-2"}},{"storage":"as-drawn"}]},[[',
  '["chassis","",["rack","",["switch","",["cpuFamily","",["Intel Xeon (Core)","AMD Opteron"]],',
  '["storageLink","",["fc-2g","fc-4g"]],["link","",["fc-2g"]],["iops","",[8000]],',
  '["bandwidthMBps","",[400]],["networkMbps","",[100]],["storagePorts","1",[2]],',
  '["sockets","1",[4]],["coresPerSocket","1",[2]],["coreMHz","1",[3000]],["ramMB","1",[4096,16384',
  '["cpuLimitMHz","",[],["ramLimitMB","",[],["cpuReservationMHz","",[],["ramReservationMB","",[],',
  '["cpuShares","",["high",["low",["ramShares","",["bootMs","",["applicationStartMs","",',
  '["preferredOwners","",[["host-1","host-2"],["host-3","host-1"]',
  '["objective.longestOutageMs","",[300000]],["objective.slowestSpeed","",[0.8]],["on","1",[false',
  '["vcpus","",[2,4]],["restartPriority","",["high","low","disabled"]],["workingSetMB","",[',
  '["dirtyMBps","",["cpuDemandMHz","",["diskGB","",["ramMB","",[512,1024,2048,256,768,1536,3072',
  '["role","",["web","database","file server","mail","domain controller","application server",',
  '"print server","terminal server"]],["home","123",["host-1",1,1]],["lun","123",["lun-1",1,1]],',
  '["kind","1212",["keep-apart","keep-together"]],["vms","",[["atMs","",[120000,420000',
  '["kind","",["host-fails","host-returns","vm-migrates","vm-powers-on","vm-powers-off",',
  '"demand-changes"]],["to","",["host-2",["on","",["host","",["host-2",',
  '["protocol","",["http","smb","sql","rdp","ping","voice"]],["sessions","",[10,50,20]],',
  '["vm","",["web-01","sql-01","file-01","mail-01","dc-01","app-01"]],["id","",["client-1",1,1',
  '["sizeGB","",[100,200]],["purpose","1",["quorum"]],["array","11111",["array-1"]],',
  '["id","",["quorum","lun-1"',
  '["position.x","1234",[0,300,600,900,150,450,750]],["position.y","1111",[',
  '["id","",["host-1",1,1,1]],',
].join('')
