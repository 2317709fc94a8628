import type { PlatformWords } from '../../../model/platform-sheet.ts'
import { words as esxWords } from '../esx-2.5/words.ts'

export const words: PlatformWords = {
  ...esxWords,
  id: 'esx-2.5-third-party-ha',
  name: 'VMware ESX Server 2.5 with VirtualCenter 1.x and a third party’s HA agents',
  title: 'ESX 2.5 · third-party HA',
  brief: 'ESX 2.5+HA',
  caveat: 'No product in particular: how its agents detect, decide and restart is assumed.',
  unavailable: [
    'Possible owners: the agents know the preferred ones only.',
    'iSCSI arrays: ESX Server 2.5 has no iSCSI, so VMs on them cannot run.',
    'Keep-together and keep-apart rules: neither the agents nor VirtualCenter 1.x have any.',
    'Admission control and failover capacity: nobody keeps such a figure.',
    'Resource pools: ESX Server 2.5 shares each host among its VMs only.',
    'LUNs mounted under others: volumes of VMFS have no letters, so that it changes nothing.',
  ],
}
