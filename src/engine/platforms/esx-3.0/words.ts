import type { PlatformWords } from '../../../model/platform-sheet.ts'

export const words: PlatformWords = {
  id: 'esx-3.0',
  name: 'VMware ESX Server 3.0 with VirtualCenter 2.0',
  title: 'ESX 3.0 · HA + DRS',
  brief: 'ESX 3.0',
  storage: {
    access: 'lock',
    sentence: 'each host with a path mounts it, each VM moves on its own',
  },
  needs: { quorumLun: false },
  pools: { unless: { setting: 'drs', is: 'off' } },
  unavailable: [
    'Preferred and possible owners: the host with the most unreserved capacity is taken.',
    'LUNs mounted under others: volumes of VMFS have no letters, so that it changes nothing.',
  ],
}
