/** VMs on their way from host to host, step by step: what a path between two hosts tells. */
import type { TraceEvent } from '../model/events/index.ts'
import type { MigrationStarted } from '../model/events/migration.ts'
import type { HostId, VmId } from '../model/ids.ts'
import type { Trace } from '../model/trace.ts'
import type { MoveStage } from '../model/world.ts'
import { once } from './once.ts'

/** Times in integer milliseconds; `to` is null while it is under way at the horizon. */
export type TravelStep = {
  readonly from: number
  readonly to: number | null
} & (
  | { readonly kind: 'prepare' | 'stalled' }
  | { readonly kind: 'round'; readonly round: number; readonly bytes: number }
  | { readonly kind: 'stage'; readonly stage: MoveStage }
)

export type Travel = {
  readonly vm: VmId
  readonly source: HostId
  readonly target: HostId
  readonly method: MigrationStarted['method']
  readonly from: number
  readonly to: number | null
  /** It ends where it was to go. */
  readonly arrives: boolean
  /** They tile it. */
  readonly steps: readonly TravelStep[]
}

type Draft = { travel: Travel; steps: TravelStep[] }

/** By VM, in the order they began. */
const travels = once(({ events }: Trace): ReadonlyMap<VmId, readonly Travel[]> => {
  const all = new Map<VmId, Draft[]>()
  const open = new Map<VmId, Draft>()
  for (const event of events) {
    if (!('vm' in event)) continue
    if (event.kind === 'migration-started') {
      const draft = begun(event)
      all.set(event.vm, [...(all.get(event.vm) ?? []), draft])
      open.set(event.vm, draft)
      continue
    }
    const draft = open.get(event.vm)
    if (draft !== undefined && follow(draft, event)) open.delete(event.vm)
  }
  return new Map([...all].map(([vm, drafts]) => [vm, drafts.map(finished)]))
})

/** The move of a VM that is under way at `ms`. */
export function travelAt(trace: Trace, vm: VmId, ms: number): Travel | null {
  const mine = travels(trace).get(vm) ?? []
  return mine.find(({ from, to }) => from <= ms && (to === null || ms < to)) ?? null
}

export const stepAt = ({ steps }: Travel, ms: number): TravelStep | null =>
  steps.findLast(({ from }) => from <= ms) ?? null

/** Bytes in a millisecond on the average of a round; null where it does not end. */
export function paceOf(step: TravelStep): number | null {
  if (step.kind !== 'round' || step.to === null || step.to === step.from) return null
  return step.bytes / (step.to - step.from)
}

function begun({ vm, source, target, method, at: from }: MigrationStarted & { at: number }): Draft {
  const travel = { vm, source, target, method, from, to: null, arrives: false, steps: [] }
  return { travel, steps: [{ kind: 'prepare', from, to: null }] }
}

/** True where the event ends the move. */
function follow(draft: Draft, event: TraceEvent): boolean {
  switch (event.kind) {
    case 'precopy-round-started': {
      const { round, bytes, at: from } = event
      return next(draft, { kind: 'round', round, bytes, from, to: null })
    }
    case 'move-stage-started':
      return next(draft, { kind: 'stage', stage: event.stage, from: event.at, to: null })
    case 'migration-stalled':
      return next(draft, { kind: 'stalled', from: event.at, to: null })
    case 'migration-goes-on':
      return next(draft, { kind: 'prepare', from: event.at, to: null })
    case 'migration-ended':
      return end(draft, event.at, event.target === draft.travel.target)
    case 'vm-boots-on':
    case 'vm-hangs-on':
      return end(draft, event.at, event.host === draft.travel.target)
    case 'migration-failed':
    case 'vm-lost':
    case 'vm-terminated':
    case 'vm-crashed':
    case 'vm-powered-off':
    case 'vm-abandoned':
      return end(draft, event.at, false)
    default:
      return false
  }
}

function next({ steps }: Draft, step: TravelStep): false {
  close(steps, step.from)
  steps.push(step)
  return false
}

function end(draft: Draft, to: number, arrives: boolean): true {
  close(draft.steps, to)
  draft.travel = { ...draft.travel, to, arrives }
  return true
}

function close(steps: TravelStep[], to: number): void {
  const last = steps.at(-1)
  if (last !== undefined) steps[steps.length - 1] = { ...last, to }
}

/** Steps of no length are not told. */
const finished = ({ travel, steps }: Draft): Travel => ({
  ...travel,
  steps: steps.filter(({ from, to }) => to === null || to > from),
})
