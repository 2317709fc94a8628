/** The stretches of an outage as a person reads them. */
import type { Wait } from '../../model/causes.ts'
import type { PhaseName } from '../../model/world.ts'
import type { Stretch } from '../../trace/anatomy.ts'

const WAIT_WORDS: Readonly<Record<Wait, string>> = {
  detect: 'not yet missed',
  guest: 'guest not yet missed',
  unnoticed: 'no heartbeat missed',
  suspicion: 'host not yet suspected',
  declaration: 'until declared failed',
  decide: 'what becomes of it',
  regroup: 'cluster regroups',
  arbitration: 'quorum arbitration',
  'no quorum': 'no quorum',
  election: 'coordinator elected',
  offline: 'group goes offline',
  placement: 'where it starts',
  operator: 'waits for an operator',
  storage: 'disk or lock',
  disk: 'its disk is away',
  register: 'until it has power',
  boot: 'the guest boots',
  recover: 'disk check, application',
  save: 'memory is written',
  release: 'the disk is let go',
  acquire: 'the disk is taken over',
  restore: 'memory is read',
  'switch-over': 'it stands still',
}

const PHASE_WORDS: Readonly<Record<PhaseName, string>> = {
  detect: 'Detect',
  decide: 'Decide',
  storage: 'Storage',
  register: 'Register',
  boot: 'Boot',
  recover: 'Recover',
  save: 'Save',
  release: 'Release',
  acquire: 'Acquire',
  restore: 'Restore',
  'switch-over': 'Switch-over',
}

export const phaseWord = ({ phase }: Stretch): string => PHASE_WORDS[phase]
export const waitWords = ({ wait }: Stretch): string => WAIT_WORDS[wait]
