/**
 * Little traces written by hand. The cluster is always the same: host-1, host-2 and host-3, the
 * last with twice the memory; web on host-1, sql and file on host-2; 40 + 2 sessions on sql.
 */
import type { Fact, TraceEvent } from '../../src/model/events/index.ts'
import type { LinkKind } from '../../src/model/events/links.ts'
import { scenarioSchema } from '../../src/model/scenario/schema.ts'
import { type Topology, topologyFor } from '../../src/model/topology.ts'
import type { Trace } from '../../src/model/trace.ts'
import type { BootStep, MoveStage } from '../../src/model/world.ts'

export const HORIZON_MS = 600_000

const scenario = scenarioSchema.parse({
  version: 1,
  title: 'three hosts',
  hosts: [{ id: 'host-1' }, { id: 'host-2' }, { id: 'host-3', ramMB: 16_384 }],
  arrays: [{ id: 'array-1' }],
  luns: [{ id: 'lun-1', array: 'array-1' }],
  vms: [
    { id: 'web', home: 'host-1', lun: 'lun-1', objective: { slowestSpeed: 0.8 } },
    { id: 'sql', home: 'host-2', lun: 'lun-1', objective: { longestOutageMs: 120_000 } },
    { id: 'file', home: 'host-2', lun: 'lun-1' },
  ],
  clients: [
    { id: 'office', vm: 'sql', sessions: 40 },
    { id: 'plant', vm: 'sql', sessions: 2 },
    { id: 'readers', vm: 'web', sessions: 7 },
  ],
  platforms: [{ platform: 'by-hand' }],
})

const [compared] = scenario.platforms

export const topology: Topology = topologyFor(scenario, compared as NonNullable<typeof compared>, {
  quorumLun: true,
})

/** What happens at one instant, in this order. */
export type Moment = { readonly at: number; readonly facts: readonly Fact[] }

export const at = (seconds: number, ...facts: readonly Fact[]): Moment => ({
  at: seconds * 1_000,
  facts,
})

/** Numbers the facts; each but the first is caused by the one before. */
export function traceOf(...moments: readonly Moment[]): Trace {
  const facts = moments.flatMap((moment) => moment.facts.map((fact) => ({ at: moment.at, fact })))
  const events = facts.map(({ at, fact }, seq): TraceEvent => {
    return { ...fact, at, seq, cause: seq === 0 ? null : seq - 1 }
  })
  return { platform: 'by-hand', topology, horizonMs: HORIZON_MS, events }
}

/** 0:00, every VM at its home. */
export const allRun: Moment = at(
  0,
  runs('web', 'host-1'),
  runs('sql', 'host-2'),
  runs('file', 'host-2'),
)

export function runs(vm: string, host: string): Fact {
  return { kind: 'vm-runs-at-home', vm, host }
}

export function lost(vm: string, host: string, memory: 'lost' | 'saved' = 'lost'): Fact {
  return { kind: 'vm-lost', vm, host, memory }
}

export function waits(vm: string, phase: 'decide' | 'storage' | 'register'): Fact {
  return { kind: 'vm-waits', vm, phase, host: null, why: `waits: ${phase}` }
}

export function poweredOn(vm: string, host: string): Fact {
  return { kind: 'vm-powered-on', vm, host, aloneMs: 40_000 }
}

export function bootStep(vm: string, host: string, step: Exclude<BootStep, 'boot'>): Fact {
  return step === 'disk-check'
    ? { kind: 'vm-disk-check', vm, host }
    : { kind: 'vm-application-starts', vm, host }
}

export function serves(vm: string, host: string): Fact {
  return { kind: 'vm-serves', vm, host }
}

export function poweredOff(vm: string, host: string): Fact {
  return { kind: 'vm-powered-off', vm, host }
}

export function refused(vm: string, reason: string): Fact {
  return { kind: 'start-refused', vm, host: null, what: 'restart', reason }
}

export function abandoned(vm: string, reason: string): Fact {
  return { kind: 'vm-abandoned', vm, reason }
}

/** Between host-2 and host-3. */
export function moves(vm: string, method: 'live' | 'save-and-resume'): Fact {
  return { kind: 'migration-started', vm, source: 'host-2', target: 'host-3', method }
}

export function stage(vm: string, name: MoveStage, host = 'host-2'): Fact {
  const what = `enters ${name}`
  return { kind: 'move-stage-started', vm, host, target: 'host-3', stage: name, what }
}

export function moved(vm: string, downtimeMs: number): Fact {
  return { kind: 'migration-ended', vm, source: 'host-2', target: 'host-3', downtimeMs }
}

export function round(vm: string, number: number, bytes: number): readonly [Fact, Fact] {
  return [
    { kind: 'precopy-round-started', vm, target: 'host-3', round: number, bytes },
    { kind: 'precopy-round-ended', vm, round: number, bytes, ms: bytes / 100, dirtiedBytes: 0 },
  ]
}

type Slowdowns = Readonly<Record<string, number>>

/** `cpuMHz` is wanted and given, with 1 MB of memory for each MHz. */
export function load(host: string, cpuMHz: number, slowdowns: Slowdowns = {}): Fact {
  const listed = Object.entries(slowdowns).map(([vm, slowdown]) => ({ vm, slowdown }))
  const amounts = { cpuMHz, cpuDemandMHz: cpuMHz, ramMB: cpuMHz }
  return { kind: 'host-load-changed', host, ...amounts, slowdowns: listed }
}

type Flowing = readonly [link: LinkKind, of: string, used: number, capacity: number]

export function links(loads: readonly Flowing[]): Fact {
  const told = loads.map(([link, of, used, capacity]) => ({ link, of, used, capacity }))
  return { kind: 'link-loads-changed', loads: told }
}
