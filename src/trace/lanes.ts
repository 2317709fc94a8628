/** What a timeline draws for each VM: stretches of one look, without gap or overlap. */
import { assertNever } from '../base/assert.ts'
import type { HostId, VmId } from '../model/ids.ts'
import type { Trace } from '../model/trace.ts'
import type { BootStep, DownPhase, MoveStage, Vm } from '../model/world.ts'
import { once } from './once.ts'
import type { Refusal } from './refusals.ts'
import { refusedDuring, refusedTries } from './refused-starts.ts'
import { histories, type VmStep } from './walk.ts'

/**
 * `live` serves while it moves; `still` stands still at the end of that; `saved` stands still for a
 * planned move; `failover` is on its way back but not yet powered on; `refused` is kept from
 * starting; `outside` cannot run on this platform at all.
 * No VM is `warned` or `failed`: hosts, clients and clusters are.
 */
export type Look =
  | 'running'
  | 'slow'
  | 'live'
  | 'still'
  | 'saved'
  | 'detect'
  | 'failover'
  | 'boot'
  | 'refused'
  | 'abandoned'
  | 'off'
  | 'outside'
  | 'warned'
  | 'failed'

/** `from` is before `to`; neighbours differ in look, label or host. */
export type Segment = {
  readonly from: number
  readonly to: number
  readonly look: Look
  readonly label: string
  /** Where it runs or is worked on, else where it last ran. */
  readonly host: HostId | null
  /** Demand over share of CPU, where it is slow. */
  readonly slowdown?: number
  /** Its state in a word, where that of the look is a VM's. */
  readonly word?: string
}

/** A guest this much slower than it wants is drawn as slow; less nobody notices. */
const SLOW = 1.02

/** Segments tile [0, horizonMs] for every VM of the topology. */
export const lanes = once((trace: Trace): ReadonlyMap<VmId, readonly Segment[]> => {
  const steps = [...histories(trace)]
  return new Map(steps.map(([vm, past]) => [vm, segments(trace, past)]))
})

function segments(trace: Trace, steps: readonly VmStep[]): readonly Segment[] {
  const lane: Segment[] = []
  const tries = refusedTries(steps)
  for (const [index, step] of steps.entries()) {
    const { from, vm } = step
    const to = Math.min(steps[index + 1]?.from ?? trace.horizonMs, trace.horizonMs)
    if (from >= to) continue
    const refusal = tries[index] ?? null
    const plain = refusal === null ? drawn(vm) : ({ look: 'refused', label: refusal } as const)
    const changes = refusedDuring(trace, step, to).flatMap((refused) => {
      const told = withRefusal(vm, plain, refused)
      return told === null ? [] : [{ from: Math.max(from, refused.at), told }]
    })
    const parts = [{ from, told: plain }, ...changes]
    for (const [nth, { from, told }] of parts.entries()) {
      const end = parts[nth + 1]?.from ?? to
      if (from < end) extend(lane, { from, to: end, ...told, host: vm.host })
    }
  }
  return lane
}

type Told = Pick<Segment, 'look' | 'label' | 'slowdown'>

/** Null where a refusal changes nothing of what is told. */
function withRefusal({ state }: Vm, { look, label }: Told, refused: Refusal): Told | null {
  const { what, host, reason } = refused
  if (state.kind === 'moving') {
    return what === 'migration'
      ? { look, label: `${host ?? 'target'} refuses it: ${reason}` }
      : null
  }
  if (what === 'migration') return null
  if (state.kind === 'off') return { look: 'refused', label: `power-on refused: ${reason}` }
  if (state.kind !== 'abandoned' && state.kind !== 'crashed') return null
  return { look, label: `${label}; power-on refused: ${reason}` }
}

function extend(lane: Segment[], next: Segment): void {
  const last = lane[lane.length - 1]
  const alike = last?.look === next.look && last.label === next.label && last.host === next.host
  if (alike) lane[lane.length - 1] = { ...last, to: next.to }
  else lane.push(next)
}

function drawn(vm: Vm): Told {
  const told: Told = vm.stalled ? STALLED : drawnState(vm)
  if (vm.copies.length === 0) return told
  return { ...told, label: `${told.label}; a second copy runs on ${vm.copies.join(', ')}` }
}

function drawnState({ state, slowdown, hung, unprotected }: Vm): Told {
  switch (state.kind) {
    case 'outside':
      return { look: 'outside', label: state.rule }
    case 'off':
      return { look: 'off', label: 'off' }
    case 'down':
      return unprotected !== null && state.phase === 'decide' && state.refusal === null
        ? { look: 'failover', label: 'unprotected, waiting for its host' }
        : down(state.phase, state.refusal)
    case 'crashed':
      return { look: 'detect', label: 'stopped by itself, not noticed' }
    case 'abandoned':
      return { look: 'abandoned', label: state.reason }
    case 'booting':
      return { look: 'boot', label: BOOT_WORDS[state.step] }
    case 'running':
      return hung ? HUNG : running(slowdown, unprotected === null ? '' : ', unprotected')
    case 'migrating':
      return hung ? HUNG : { look: 'live', label: `moving live to ${state.target}` }
    case 'moving':
      return moving(state.stage)
    default:
      return assertNever(state)
  }
}

const STALLED = { look: 'detect', label: 'waits for its disk' } as const

const HUNG = { look: 'detect', label: 'hangs, not noticed' } as const

function moving(stage: MoveStage): Told {
  return { look: stage === 'switch-over' ? 'still' : 'saved', label: MOVE_WORDS[stage] }
}

function down(phase: DownPhase, refusal: string | null): Told {
  if (refusal !== null) return { look: 'refused', label: refusal }
  return { look: phase === 'detect' ? 'detect' : 'failover', label: DOWN_WORDS[phase] }
}

function running(slowdown: number, more: string): Told {
  if (slowdown <= SLOW) return { look: 'running', label: `running${more}` }
  return { look: 'slow', label: `${slowdown.toFixed(2)} times slower${more}`, slowdown }
}

const DOWN_WORDS: Readonly<Record<DownPhase, string>> = {
  detect: 'down, not yet noticed',
  decide: 'waiting for a decision',
  storage: 'waiting for its storage',
  register: 'being registered',
}

const BOOT_WORDS: Readonly<Record<BootStep, string>> = {
  boot: 'booting',
  'disk-check': 'checking its disk',
  application: 'starting its application',
}

const MOVE_WORDS: Readonly<Record<MoveStage, string>> = {
  save: 'being saved',
  release: 'its disk is released',
  acquire: 'its disk is acquired',
  restore: 'being restored',
  'switch-over': 'switching over',
}
