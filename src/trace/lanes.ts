/** What a timeline draws for each VM: stretches of one look, without gap or overlap. */
import { assertNever } from '../base/assert.ts'
import type { HostId, VmId } from '../model/ids.ts'
import type { Trace } from '../model/trace.ts'
import type { BootStep, DownPhase, MoveStage, Vm } from '../model/world.ts'
import { once } from './once.ts'
import { histories, type VmStep } from './walk.ts'

/**
 * `live` serves while it moves; `saved` stands still for a planned move; `failover` is on its way
 * back but not yet powered on; `outside` cannot run on this platform at all.
 */
export type Look =
  | 'running'
  | 'slow'
  | 'live'
  | 'saved'
  | 'detect'
  | 'failover'
  | 'boot'
  | 'refused'
  | 'abandoned'
  | 'off'
  | 'outside'

/** `from` is before `to`; neighbours differ in look, label or host. */
export type Segment = {
  readonly from: number
  readonly to: number
  readonly look: Look
  readonly label: string
  /** Where it runs or is worked on, else where it last ran. */
  readonly host: HostId | null
}

/** A guest this much slower than it wants is drawn as slow; less nobody notices. */
const SLOW = 1.02

/** Segments tile [0, horizonMs] for every VM of the topology. */
export const lanes = once((trace: Trace): ReadonlyMap<VmId, readonly Segment[]> => {
  const steps = [...histories(trace)]
  return new Map(steps.map(([vm, past]) => [vm, segments(past, trace.horizonMs)]))
})

function segments(steps: readonly VmStep[], horizonMs: number): readonly Segment[] {
  const lane: Segment[] = []
  for (const [index, { from, vm }] of steps.entries()) {
    const to = Math.min(steps[index + 1]?.from ?? horizonMs, horizonMs)
    if (from >= to) continue
    const { look, label } = drawn(vm)
    extend(lane, { from, to, look, label, host: vm.host })
  }
  return lane
}

function extend(lane: Segment[], next: Segment): void {
  const last = lane[lane.length - 1]
  const alike = last?.look === next.look && last.label === next.label && last.host === next.host
  if (alike) lane[lane.length - 1] = { ...last, to: next.to }
  else lane.push(next)
}

function drawn({ state, slowdown, hung }: Vm): Pick<Segment, 'look' | 'label'> {
  switch (state.kind) {
    case 'outside':
      return { look: 'outside', label: state.rule }
    case 'off':
      return { look: 'off', label: 'off' }
    case 'down':
      return down(state.phase, state.refusal)
    case 'crashed':
      return { look: 'detect', label: 'stopped by itself, not noticed' }
    case 'abandoned':
      return { look: 'abandoned', label: state.reason }
    case 'booting':
      return { look: 'boot', label: BOOT_WORDS[state.step] }
    case 'running':
      return hung ? HUNG : running(slowdown)
    case 'migrating':
      return hung ? HUNG : { look: 'live', label: `moving live to ${state.target}` }
    case 'moving':
      return { look: 'saved', label: MOVE_WORDS[state.stage] }
    default:
      return assertNever(state)
  }
}

const HUNG = { look: 'detect', label: 'hangs, not noticed' } as const

function down(phase: DownPhase, refusal: string | null): Pick<Segment, 'look' | 'label'> {
  if (refusal !== null) return { look: 'refused', label: refusal }
  return { look: phase === 'detect' ? 'detect' : 'failover', label: DOWN_WORDS[phase] }
}

function running(slowdown: number): Pick<Segment, 'look' | 'label'> {
  if (slowdown <= SLOW) return { look: 'running', label: 'running' }
  return { look: 'slow', label: `${slowdown.toFixed(2)} times slower` }
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
