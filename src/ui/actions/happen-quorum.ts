/** What can happen to the quorum of a server cluster, and what its operator does about it. */
import type { Happening } from './happen.ts'
import { isQuorumDiskLost, isUntouched } from './script-state.ts'

export const QUORUM_HAPPENINGS: readonly Happening[] = [
  {
    kind: 'quorum-disk-fails',
    label: 'Quorum disk lost',
    subject: 'site',
    question: 'The quorum disk fails.',
    nobody: 'The quorum disk has failed at this time by the script.',
    fits: (scenario, _, atMs) => !isQuorumDiskLost(scenario, atMs),
    incident: (_, __, atMs) => ({ kind: 'quorum-disk-fails', atMs }),
  },
  {
    kind: 'quorum-disk-returns',
    label: 'Quorum disk back',
    subject: 'site',
    question: 'The quorum disk answers again.',
    nobody: 'The quorum disk has not failed before this time by the script.',
    fits: (scenario, _, atMs) => isQuorumDiskLost(scenario, atMs),
    incident: (_, __, atMs) => ({ kind: 'quorum-disk-returns', atMs }),
  },
  {
    kind: 'quorum-repaired',
    label: 'Repair quorum',
    subject: 'site',
    question: 'The operator goes to repair the quorum.',
    nobody: 'Nothing has happened before this time by the script.',
    fits: (scenario, _, atMs) => !isUntouched(scenario, atMs),
    incident: (_, __, atMs) => ({ kind: 'quorum-repaired', atMs }),
  },
]
