import type { Causes } from '../../../model/causes.ts'
import type { parameters } from './parameters.ts'

/** What the stretches of an outage hang on under host clustering on MSCS. */
export const causes = {
  unnoticed: ['heartbeatPeriod'],
  suspicion: ['missedHeartbeats', 'heartbeatPeriod'],
  guest: ['looksAlivePeriod'],
  regroup: ['regroup'],
  arbitration: ['challengeWait', 'quorumOnline', 'reservationRenewal'],
  'no quorum': ['quorumRepair', 'rejoinRetry'],
  offline: ['diskOffline'],
  placement: ['failoverDecision'],
  storage: ['diskOnlineAfterCrash'],
  register: ['powerOn', 'restartThreshold'],
  save: ['savedShare', 'freeze'],
  release: ['diskOffline'],
  acquire: ['diskOnline', 'groupMove'],
  restore: ['savedShare', 'resume'],
} as const satisfies Causes<keyof typeof parameters>
