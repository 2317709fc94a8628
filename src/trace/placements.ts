/** Where VMs were put, and what was weighed: candidates, what dropped them, scores, the rule. */
import type { Candidate } from '../model/events/vm.ts'
import type { HostId, Seq, VmId } from '../model/ids.ts'
import type { Trace } from '../model/trace.ts'
import { once } from './once.ts'

export type Placement = {
  /** Integer milliseconds. */
  readonly at: number
  readonly seq: Seq
  readonly host: HostId
  /** `advice`: a move that DRS recommends and leaves to the operator. */
  readonly what: 'start' | 'move' | 'advice'
  /** What decided; the tie-break is told with it. */
  readonly rule: string
  /** Those that were kept first, the best of them at the top; empty where nobody had a choice. */
  readonly candidates: readonly Candidate[]
}

/** In order of time. */
export const placementsOf = (trace: Trace, vm: VmId): readonly Placement[] =>
  byVm(trace).get(vm) ?? []

const byVm = once(({ events }: Trace): ReadonlyMap<VmId, readonly Placement[]> => {
  const lists = new Map<VmId, Placement[]>()
  const put = (vm: VmId, placement: Placement): void => {
    const list = lists.get(vm)
    if (list === undefined) lists.set(vm, [placement])
    else list.push(placement)
  }
  for (const event of events) {
    const { at, seq } = event
    if (event.kind === 'vm-placed') {
      const { vm, host, rule, candidates } = event
      put(vm, { at, seq, host, what: 'start', rule, candidates: ranked(candidates) })
    } else if (event.kind === 'move-recommended') {
      const { vm, target: host, applied, priority, reason, candidates } = event
      const rule = `DRS, priority ${priority}: ${reason}`
      const what = applied ? 'move' : 'advice'
      put(vm, { at, seq, host, what, rule, candidates: ranked(candidates) })
    } else if (event.kind === 'migration-started' && event.choice !== undefined) {
      const { vm, target: host, choice } = event
      put(vm, { at, seq, host, what: 'move', ...choice, candidates: ranked(choice.candidates) })
    }
  }
  return lists
})

/** Equal scores stay in the order in which they were looked at: the first is taken. */
const ranked = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.toSorted((a, b) => worth(b) - worth(a))

const worth = ({ score }: Candidate): number => score ?? Number.NEGATIVE_INFINITY
