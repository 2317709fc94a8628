/** An outage cut into what a reader can ask about, and the same misfortune on several platforms. */
import type { PartName, Wait } from '../model/causes.ts'
import { tell } from '../model/events/index.ts'
import type { HostId, Seq, VmId } from '../model/ids.ts'
import type { Trace } from '../model/trace.ts'
import type { PhaseName } from '../model/world.ts'
import { type Outage, outagesOfVm, type Phase } from './outages.ts'
import type { Part } from './parts.ts'

/** A stretch of an outage that is one thing; integer milliseconds. They tile it. */
export type Stretch = {
  readonly wait: Wait
  readonly phase: PhaseName
  /** Null where the phase is one thing throughout. */
  readonly part: PartName | null
  readonly from: number
  /** The horizon where it is open. */
  readonly to: number
  readonly open: boolean
  /** The sentence of the event that began it. */
  readonly began: string
  /** The sentence of the event that ended the stretch, where one did. */
  readonly ended: string | null
  readonly host: HostId | null
  /** Of a boot: how long it would have taken with nobody to share host and array with. */
  readonly aloneMs: number | null
  /** The event to look at: what began the phase. */
  readonly seq: Seq
}

export function stretches(trace: Trace, { phases }: Outage): readonly Stretch[] {
  return phases.flatMap((phase) => {
    if (phase.parts.length === 0) return [stretchOf(trace, phase, null)]
    return phase.parts.map((part, index) => {
      const stretch = stretchOf(trace, phase, part)
      const before = trace.events[phase.parts[index - 1]?.endedBy ?? -1]
      return before === undefined ? stretch : { ...stretch, began: tell(before) }
    })
  })
}

function stretchOf(trace: Trace, phase: Phase, part: Part | null): Stretch {
  const { name, host, why, seq, aloneMs } = phase
  const { from, to } = part ?? phase
  const ender = trace.events[part?.endedBy ?? -1]
  return {
    wait: waitOf(trace, phase, part),
    phase: name,
    part: part?.name ?? null,
    ...{ from, to: to ?? trace.horizonMs, open: to === null },
    began: why,
    ended: ender === undefined ? null : tell(ender),
    ...{ host, aloneMs, seq },
  }
}

function waitOf({ events }: Trace, { name, seq }: Phase, part: Part | null): Wait {
  const kind = events[seq]?.kind
  if (name === 'detect' && (kind === 'vm-crashed' || kind === 'vm-hangs')) return 'guest'
  if (name === 'storage' && kind !== 'vm-waits') return 'disk'
  return part?.name ?? name
}

/** One outage at most of each trace; null where the VM served through it, or was not yet run. */
export type Misfortune = {
  /** Integer milliseconds: when the first of them began. */
  readonly from: number
  readonly outages: readonly (Outage | null)[]
}

/**
 * Outages of one VM that stand beside each other: of the same incident, or at the same time. In
 * order of their beginning.
 */
export function misfortunes(traces: readonly (Trace | null)[], vm: VmId): readonly Misfortune[] {
  const found = traces.flatMap((trace, index) => (trace === null ? [] : told(trace, vm, index)))
  const groups: Told[][] = []
  for (const one of found.sort((a, b) => a.outage.from - b.outage.from)) {
    const group = groups.find((others) => belongs(one, others))
    if (group === undefined) groups.push([one])
    else group.push(one)
  }
  return groups.map((group) => ({
    from: group[0]?.outage.from ?? 0,
    outages: traces.map((_, index) => group.find((one) => one.index === index)?.outage ?? null),
  }))
}

type Told = {
  readonly index: number
  readonly outage: Outage
  /** Which incident of the script it goes back to. */
  readonly incident: number | null
  readonly until: number
}

const told = (trace: Trace, vm: VmId, index: number): readonly Told[] =>
  outagesOfVm(trace, vm).map((outage) => ({
    index,
    outage,
    incident: incidentBehind(trace, outage.cause),
    until: outage.to ?? trace.horizonMs,
  }))

function belongs(one: Told, others: readonly Told[]): boolean {
  if (others.some(({ index }) => index === one.index)) return false
  return others.some((other) => {
    if (one.incident !== null && other.incident !== null) return one.incident === other.incident
    return one.outage.from < other.until
  })
}

/** The incident at the end of the chain of causes; null where none is. */
export function incidentBehind({ events }: Trace, seq: Seq): number | null {
  let at: Seq | null = seq
  while (at !== null) {
    const event: Trace['events'][number] | undefined = events[at]
    if (event === undefined) return null
    if (event.kind === 'incident') return event.index
    at = event.cause
  }
  return null
}

/** Of several, the one that holds at the instant, else the last that began before it, else none. */
export function misfortuneAt(all: readonly Misfortune[], ms: number): Misfortune | undefined {
  return all.findLast(({ from }) => from <= ms) ?? all[0]
}
