import type { Causes } from '../../../model/causes.ts'
import type { parameters } from './parameters.ts'

/** What the stretches of an outage hang on where only an operator starts VMs again. */
export const causes = {
  storage: ['lockProbe', 'lockExpiry'],
  register: ['register', 'powerOn'],
  'switch-over': ['switchOver', 'precopyRemaining', 'precopyProgress'],
} as const satisfies Causes<keyof typeof parameters>
