import type { TraceEvent } from '../../model/events/index.ts'
import type { Vm, VmState } from '../../model/world.ts'
import { type Check, NONE } from './check.ts'

type Kind = TraceEvent['kind']
type VmKind = Extract<TraceEvent, { readonly vm: string }>['kind']

/** What happens to a VM fits the state that it is in: nothing starts twice or ends unbegun. */
export const transitions: Check = {
  name: 'transitions',
  onEvent(event, { vms }) {
    if (!('vm' in event)) return NONE
    const vm = vms.get(event.vm)
    if (vm === undefined || fits(event, vm)) return NONE
    return [`${event.kind} happens to ${vm.id} at event ${event.seq}, and it is ${stateOf(vm)}`]
  },
}

const ANY_TIME: readonly VmState['kind'][] = [
  'crashed',
  'off',
  'down',
  'abandoned',
  'booting',
  'running',
  'migrating',
  'moving',
]

const BEFORE: Readonly<Record<VmKind, readonly VmState['kind'][]>> = {
  'vm-kept-outside': ['off', 'outside'],
  'vm-taken-in': ['outside'],
  'vm-unprotected': ['off'],
  'vm-runs-at-home': ['off'],
  'vm-lost': ['down', 'booting', 'running', 'migrating', 'moving'],
  'vm-terminated': ['down', 'booting', 'running', 'migrating', 'moving'],
  'vm-crashed': ['booting', 'running', 'migrating'],
  'vm-hangs': ['running', 'migrating'],
  'vm-hangs-on': ['moving'],
  'vm-reset': ['booting', 'running'],
  'vm-found-down': ['crashed'],
  'vm-waits': ['off', 'down', 'crashed', 'abandoned', 'moving'],
  'vm-placed': ANY_TIME,
  'start-refused': ANY_TIME,
  'restart-waits': ['down', 'running', 'booting'],
  'vm-powered-on': ['down'],
  'vm-boots-on': ['moving'],
  'vm-disk-check': ['booting'],
  'vm-application-starts': ['booting'],
  'vm-serves': ['booting', 'moving'],
  'vm-powered-off': ['down', 'crashed', 'abandoned', 'booting', 'running', 'migrating', 'moving'],
  'vm-abandoned': ['down', 'crashed', 'moving', 'running', 'booting'],
  'vm-demand-changed': ANY_TIME,
  'vm-demand-follows': ANY_TIME,
  'move-recommended': ['running'],
  'migration-started': ['running', 'booting'],
  'migration-waits': ['migrating'],
  'precopy-round-started': ['migrating'],
  'precopy-round-ended': ['migrating'],
  'move-stage-started': ['down', 'abandoned', 'booting', 'running', 'migrating', 'moving'],
  'migration-stalled': ['migrating', 'moving'],
  'migration-goes-on': ['migrating', 'moving'],
  'migration-ended': ['moving'],
  'migration-failed': ANY_TIME,
  'lock-taken': ANY_TIME,
  'lock-released': ANY_TIME,
  'lock-probed': ['down', 'running', 'booting'],
  'lock-broken': ['down', 'running', 'booting'],
  'vm-stalls': ['running', 'booting', 'migrating', 'moving'],
  'vm-goes-on': ['running', 'booting', 'migrating', 'moving'],
  'second-copy-runs': ['running', 'booting'],
  'second-copy-ends': ANY_TIME,
}

function fits(event: Extract<TraceEvent, { readonly vm: string }>, vm: Vm): boolean {
  const { state } = vm
  const kinds: Readonly<Partial<Record<Kind, readonly VmState['kind'][]>>> = BEFORE
  if (kinds[event.kind]?.includes(state.kind) !== true) return false
  if (event.kind === 'move-stage-started') return mayEnter(event.stage, state)
  if (event.kind === 'vm-powered-on') return state.kind === 'down' && state.phase === 'register'
  if (event.kind !== 'migration-failed' || !event.serving) return true
  return state.kind === 'migrating' || state.kind === 'moving'
}

type Stage = Extract<VmState, { kind: 'moving' }>['stage']

/** A VM that is saved already may be released again, or restored after its host was lost. */
function mayEnter(stage: Stage, state: VmState): boolean {
  if (stage === 'save') return state.kind === 'running' || state.kind === 'booting'
  if (stage === 'switch-over') return state.kind === 'migrating'
  if (stage === 'acquire') return state.kind === 'moving' && state.stage === 'release'
  if (stage === 'restore') {
    const acquired = state.kind === 'moving' && state.stage === 'acquire'
    return state.kind === 'down' || state.kind === 'abandoned' || acquired
  }
  return state.kind === 'down' || state.kind === 'abandoned' || state.kind === 'moving'
}

function stateOf({ state }: Vm): string {
  if (state.kind === 'moving') return `moving, ${state.stage}`
  return state.kind === 'down' ? `down, ${state.phase}` : state.kind
}
