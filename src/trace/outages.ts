/** When a VM that should serve does not, and what was waited for meanwhile. */
import { assert, assertNever } from '../base/assert.ts'
import { type TraceEvent, tell } from '../model/events/index.ts'
import type { HostId, Seq, VmId } from '../model/ids.ts'
import type { Trace } from '../model/trace.ts'
import type { BootStep, PhaseName, Vm } from '../model/world.ts'
import { once } from './once.ts'
import { type Part, partsOfDecide, partsOfDetect } from './parts.ts'
import { histories, type VmStep } from './walk.ts'

/** Integer milliseconds; `to` is null while the outage lasts at the horizon. */
export type Outage = {
  readonly vm: VmId
  readonly from: number
  readonly to: number | null
  /** A move that an operator asked for and that went well: nothing else happened in it. */
  readonly planned: boolean
  /** They tile the outage; neighbours have different names. Never empty. */
  readonly phases: readonly Phase[]
  /** The event with which the VM stopped serving. */
  readonly cause: Seq
}

export type Phase = {
  readonly name: PhaseName
  readonly from: number
  readonly to: number | null
  /** As at its beginning: where the VM is worked on, else where it last ran. */
  readonly host: HostId | null
  /** The sentence of the event that began it. */
  readonly why: string
  readonly seq: Seq
  /** What was waited for in it; they tile it. Empty where it is one thing throughout. */
  readonly parts: readonly Part[]
  /** Of a boot: how long it would have taken with nobody to share host and array with. */
  readonly aloneMs: number | null
}

/** By the instant they began, then in the order of the topology. */
export const outages = once((trace: Trace): readonly Outage[] => {
  const found = [...histories(trace)].flatMap(([vm, steps]) =>
    outagesOf(vm, steps).map((outage) => withParts(trace, outage)),
  )
  return found.sort((one, other) => one.from - other.from)
})

const byVm = once((trace: Trace): ReadonlyMap<VmId, readonly Outage[]> => {
  const lists = new Map<VmId, Outage[]>()
  for (const outage of outages(trace)) {
    const list = lists.get(outage.vm)
    if (list === undefined) lists.set(outage.vm, [outage])
    else list.push(outage)
  }
  return lists
})

export const outagesOfVm = (trace: Trace, vm: VmId): readonly Outage[] => byVm(trace).get(vm) ?? []

/** How much of the outage lies before `untilMs`, in milliseconds. */
export function lengthUntil({ from, to }: Pick<Outage, 'from' | 'to'>, untilMs: number): number {
  return Math.max(0, Math.min(to ?? untilMs, untilMs) - from)
}

function withParts(trace: Trace, outage: Outage): Outage {
  const { vm, phases } = outage
  return {
    ...outage,
    phases: phases.map((phase) => ({ ...phase, parts: partsOf(trace, vm, phase) })),
  }
}

function partsOf(trace: Trace, vm: VmId, phase: Phase): readonly Part[] {
  if (phase.name === 'detect') return partsOfDetect(trace, phase.host, phase)
  return phase.name === 'decide' ? partsOfDecide(trace, vm, phase) : []
}

type Draft = { readonly cause: Seq; planned: boolean; readonly phases: Phase[] }

function outagesOf(vm: VmId, steps: readonly VmStep[]): readonly Outage[] {
  const drafts: Draft[] = []
  let cause: Seq | null = null
  for (const [index, step] of steps.entries()) {
    const to = steps[index + 1]?.from ?? null
    const part = partOf(step.vm)
    cause = part === null ? null : (cause ?? bringer(step).seq)
    if (part !== null && cause !== null && step.from !== to) {
      const draft = openAt(drafts, step.from) ?? begin(drafts, cause)
      draft.planned &&= part.planned
      extend(draft.phases, { step, name: part.name, to })
    }
  }
  return drafts.map((draft) => finished(vm, draft))
}

/** Service of no length between two outages is no service: they are one. */
function openAt(drafts: readonly Draft[], from: number): Draft | undefined {
  const last = drafts[drafts.length - 1]
  return last?.phases.at(-1)?.to === from ? last : undefined
}

function begin(drafts: Draft[], cause: Seq): Draft {
  const draft = { cause, planned: true, phases: [] }
  drafts.push(draft)
  return draft
}

type Stretch = { readonly step: VmStep; readonly name: PhaseName; readonly to: number | null }

function extend(phases: Phase[], { step, name, to }: Stretch): void {
  const last = phases[phases.length - 1]
  if (last?.name === name) phases[phases.length - 1] = { ...last, to, ...booted(last, step) }
  else phases.push(phaseFrom(step, name, to))
}

function finished(vm: VmId, { cause, planned, phases }: Draft): Outage {
  const first = phases[0] as Phase
  const last = phases[phases.length - 1] as Phase
  return { vm, from: first.from, to: last.to, planned, phases, cause }
}

function phaseFrom(step: VmStep, name: PhaseName, to: number | null): Phase {
  const event = bringer(step)
  const place = { from: step.from, to, host: step.vm.host }
  const aloneMs = 'aloneMs' in event && name === 'boot' ? event.aloneMs : null
  return { name, ...place, why: tell(event), seq: event.seq, parts: [], aloneMs }
}

/** A boot that begins anew within its phase is one more, and what came before took its time. */
function booted({ from, aloneMs }: Phase, step: VmStep): Pick<Phase, 'aloneMs'> {
  const again = step.by !== null && 'aloneMs' in step.by && step.by.at === step.from
  return { aloneMs: again ? step.from - from + step.by.aloneMs : aloneMs }
}

function bringer({ vm, by }: VmStep): TraceEvent {
  assert(by !== null, 'a VM is down that no event took down', { vm: vm.id })
  return by
}

/** Null while the VM serves, or is not expected to. */
function partOf(vm: Vm): { readonly name: PhaseName; readonly planned: boolean } | null {
  const { state, expected, hung, stalled } = vm
  if (!expected) return null
  if (stalled) return { name: 'storage', planned: false }
  switch (state.kind) {
    case 'outside':
    case 'off':
    case 'running':
    case 'migrating':
      return hung ? { name: 'detect', planned: false } : null
    case 'crashed':
      return { name: 'detect', planned: false }
    case 'down':
      return { name: state.phase, planned: false }
    case 'abandoned':
      return { name: 'decide', planned: false }
    case 'booting':
      return { name: PHASE_OF_BOOT[state.step], planned: false }
    case 'moving':
      return { name: state.stage, planned: !hung }
    default:
      return assertNever(state)
  }
}

const PHASE_OF_BOOT: Readonly<Record<BootStep, PhaseName>> = {
  boot: 'boot',
  'disk-check': 'recover',
  application: 'recover',
}
