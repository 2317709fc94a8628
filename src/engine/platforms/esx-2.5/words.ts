import type { PlatformWords } from '../../../model/platform-sheet.ts'

export const words: PlatformWords = {
  id: 'esx-2.5',
  name: 'VMware ESX Server 2.5 with VirtualCenter 1.x',
  title: 'ESX 2.5 · no HA',
  brief: 'ESX 2.5',
  caveat: 'Nobody restarts VMs here: what a lost host ran stays down until you power it on.',
  storage: {
    access: 'lock',
    sentence: 'each host with a path mounts it in public mode, each VM moves on its own',
  },
  needs: { quorumLun: false },
  unavailable: [
    'Automatic restart: VMs of a lost host stay down until an operator powers them on.',
    'iSCSI arrays: ESX Server 2.5 has no iSCSI, so VMs on them cannot run.',
    'Restart priority, preferred and possible owners: nobody restarts anything.',
    'Keep-together and keep-apart rules: VirtualCenter 1.x has none.',
    'Admission control and failover capacity: nobody keeps such a figure.',
    'Resource pools: ESX Server 2.5 shares each host among its VMs only.',
    'LUNs mounted under others: volumes of VMFS have no letters, so that it changes nothing.',
  ],
}
