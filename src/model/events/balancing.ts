import { inSeconds } from '../../base/clock.ts'
import type { HostId, VmId } from '../ids.ts'
import { type Family, nothing } from './family.ts'
import type { Candidate } from './vm.ts'

/** What a cluster's scheduler makes of load and rules. */
export type BalancingFact =
  | { readonly kind: 'balancing-started'; readonly periodMs: number }
  | MoveRecommended
  | { readonly kind: 'rule-disabled'; readonly rule: string; readonly older: string }
  | { readonly kind: 'rule-broken'; readonly rule: string }

/** `applied`: it is done at once; else an operator may do it. */
export type MoveRecommended = {
  readonly kind: 'move-recommended'
  readonly vm: VmId
  readonly source: HostId
  readonly target: HostId
  /** 1 is mandatory, 2 urgent, 5 slight. */
  readonly priority: number
  readonly reason: string
  readonly applied: boolean
  /** Of many the best. */
  readonly candidates: readonly Candidate[]
}

export const balancingEvents: Family<BalancingFact> = {
  'balancing-started': {
    tone: 'quiet',
    apply: nothing,
    tell: ({ periodMs }) => `DRS looks at the load every ${inSeconds(periodMs)}`,
  },
  'move-recommended': {
    tone: 'notice',
    apply: nothing,
    tell: ({ vm, source, target, priority, reason, applied }) =>
      `DRS ${applied ? 'moves' : 'recommends to move'} ${vm} from ${source} to ${target}, ` +
      `priority ${priority}: ${reason}`,
  },
  'rule-disabled': {
    tone: 'trouble',
    apply: nothing,
    tell: ({ rule, older }) => `the rule "${rule}" is disabled: the older "${older}" wins`,
  },
  'rule-broken': {
    tone: 'trouble',
    apply: nothing,
    tell: ({ rule }) => `no move can keep the rule "${rule}" now`,
  },
}
