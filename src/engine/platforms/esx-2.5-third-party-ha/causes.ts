import type { Causes } from '../../../model/causes.ts'
import type { parameters } from './parameters.ts'

/** What the stretches of an outage hang on with an agent in each service console. */
export const causes = {
  unnoticed: ['heartbeatInterval'],
  declaration: ['failureDetection', 'pingWait'],
  election: ['election'],
  placement: ['restartsPerHost', 'retryDelay', 'restartAttempts'],
  storage: ['lockProbe', 'lockExpiry'],
  register: ['powerOn'],
  'switch-over': ['switchOver', 'precopyRemaining', 'precopyProgress'],
} as const satisfies Causes<keyof typeof parameters>
