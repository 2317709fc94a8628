import type { PlatformWords } from '../../../model/platform-sheet.ts'

export const words: PlatformWords = {
  id: 'virtual-server-2005-r2',
  name: 'Microsoft Virtual Server 2005 R2 on Windows Server 2003 MSCS',
  title: 'Virtual Server 2005 R2',
  brief: 'VS 2005',
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
    'Memory reservation and limit: a VM takes all its memory or does not start.',
    'Admission control and failover capacity: the cluster keeps no such figure.',
    'Resource pools: a node shares its CPU among its own VMs only.',
  ],
}
