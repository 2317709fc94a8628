/** What befalls the whole site: the quorum, the management server. */
import { isQuorumDiskLost, isUnmanaged, isUntouched } from '../script-state.ts'
import { type Happening, not, siteIs } from './happening.ts'

export const QUORUM: readonly Happening[] = [
  {
    kind: 'quorum-disk-fails',
    label: 'Quorum disk lost',
    subject: 'site',
    question: 'The quorum disk fails.',
    nobody: 'The quorum disk has failed at this time by the script.',
    fits: not(siteIs(isQuorumDiskLost)),
    incident: (_, __, atMs) => ({ kind: 'quorum-disk-fails', atMs }),
  },
  {
    kind: 'quorum-disk-returns',
    label: 'Quorum disk back',
    subject: 'site',
    question: 'The quorum disk answers again.',
    nobody: 'The quorum disk has not failed before this time by the script.',
    fits: siteIs(isQuorumDiskLost),
    incident: (_, __, atMs) => ({ kind: 'quorum-disk-returns', atMs }),
  },
  {
    kind: 'quorum-repaired',
    label: 'Repair quorum',
    subject: 'site',
    question: 'The operator goes to repair the quorum.',
    nobody: 'Nothing has happened before this time by the script.',
    fits: not(siteIs(isUntouched)),
    incident: (_, __, atMs) => ({ kind: 'quorum-repaired', atMs }),
  },
]

export const MANAGEMENT_SERVER: readonly Happening[] = [
  {
    kind: 'management-server-fails',
    label: 'VirtualCenter lost',
    subject: 'site',
    question: 'The management server fails.',
    nobody: 'The management server is down at this time by the script.',
    fits: not(siteIs(isUnmanaged)),
    incident: (_, __, atMs) => ({ kind: 'management-server-fails', atMs }),
  },
  {
    kind: 'management-server-returns',
    label: 'VirtualCenter back',
    subject: 'site',
    question: 'The management server returns.',
    nobody: 'The management server has not failed before this time by the script.',
    fits: siteIs(isUnmanaged),
    incident: (_, __, atMs) => ({ kind: 'management-server-returns', atMs }),
  },
]
