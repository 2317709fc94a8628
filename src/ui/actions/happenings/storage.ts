/** What befalls paths, LUNs and arrays. */
import type { Scenario } from '../../../model/scenario/schema.ts'
import { isArrayLost, isArraySlow, isLunLost, isPathLost } from '../script-state.ts'
import { type Happening, not } from './happening.ts'

const holdsVms = ({ luns }: Scenario, id: string): boolean =>
  luns.find((lun) => lun.id === id)?.purpose !== 'quorum'

export const STORAGE: readonly Happening[] = [
  {
    kind: 'storage-path-fails',
    label: 'Storage path lost',
    subject: 'host',
    question: 'Which host loses its path to storage?',
    nobody: 'There is no host that has its path to storage at this time by the script.',
    fits: not(isPathLost),
    incident: (_, host, atMs) => ({ kind: 'storage-path-fails', atMs, host }),
  },
  {
    kind: 'storage-path-heals',
    label: 'Storage path back',
    subject: 'host',
    question: 'Which host has its path to storage again?',
    nobody: 'No host has lost its path to storage before this time by the script.',
    fits: isPathLost,
    incident: (_, host, atMs) => ({ kind: 'storage-path-heals', atMs, host }),
  },
  {
    kind: 'lun-fails',
    label: 'LUN lost',
    subject: 'lun',
    question: 'Which LUN is lost?',
    nobody: 'There is no LUN for VMs at this time by the script.',
    fits: (scenario, id, atMs) => holdsVms(scenario, id) && !isLunLost(scenario, id, atMs),
    incident: (_, lun, atMs) => ({ kind: 'lun-fails', atMs, lun }),
  },
  {
    kind: 'lun-returns',
    label: 'LUN returns',
    subject: 'lun',
    question: 'Which LUN returns?',
    nobody: 'No LUN has been lost before this time by the script.',
    fits: isLunLost,
    incident: (_, lun, atMs) => ({ kind: 'lun-returns', atMs, lun }),
  },
  {
    kind: 'array-fails',
    label: 'Array lost',
    subject: 'array',
    question: 'Which array is lost?',
    nobody: 'There is no array at this time by the script.',
    fits: not(isArrayLost),
    incident: (_, array, atMs) => ({ kind: 'array-fails', atMs, array }),
  },
  {
    kind: 'array-returns',
    label: 'Array returns',
    subject: 'array',
    question: 'Which array returns?',
    nobody: 'No array has been lost before this time by the script.',
    fits: isArrayLost,
    incident: (_, array, atMs) => ({ kind: 'array-returns', atMs, array }),
  },
  {
    kind: 'array-slows',
    label: 'Array slow',
    subject: 'array',
    question: 'Which array slows down?',
    nobody: 'There is no array at full speed at this time by the script.',
    fits: not(isArraySlow),
    incident: (_, array, atMs) => ({ kind: 'array-slows', atMs, array, toPercent: 25 }),
  },
  {
    kind: 'array-recovers',
    label: 'Array recovers',
    subject: 'array',
    question: 'Which array is fast again?',
    nobody: 'No array is slow at this time by the script.',
    fits: isArraySlow,
    incident: (_, array, atMs) => ({ kind: 'array-recovers', atMs, array }),
  },
]
