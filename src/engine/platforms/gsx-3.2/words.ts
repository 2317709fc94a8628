import type { PlatformWords } from '../../../model/platform-sheet.ts'

export const words: PlatformWords = {
  id: 'gsx-3.2',
  name: 'VMware GSX Server 3.2 on Windows Server 2003 MSCS',
  title: 'GSX 3.2 · MSCS',
  brief: 'GSX 3.2',
  caveat: 'VMware has no document on GSX as a cluster resource; the times are assumed.',
  storage: {
    access: 'reservation',
    sentence: 'each group of VMs owned by one node',
    takes: { of: 'driveLetters', words: 'drive letters' },
  },
  needs: {
    quorumLun: true,
    unless: { setting: 'quorumType', is: 'majority-node-set' },
  },
  unavailable: [
    'Keep-together rules: VMs stay together only by sharing a LUN and so a group.',
    'Restart priority: all groups of a lost node start at once.',
    'CPU reservation and limit: a VM is a process of the host.',
    'Memory reservation and limit: how much of a VM may be swapped is set for the whole host.',
    'Admission control and failover capacity: the cluster keeps no such figure.',
    'Resource pools: a node shares its CPU among its own VMs only.',
  ],
}
