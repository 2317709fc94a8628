/** A parameter, a cluster that exercises it, what is measured, and what its sentence promises. */
import type { TraceEvent } from '../../src/model/events/index.ts'
import { fold } from '../../src/model/events/index.ts'
import type { ClientId, HostId, VmId } from '../../src/model/ids.ts'
import type { Trace } from '../../src/model/trace.ts'
import { initialWorld } from '../../src/model/world.ts'
import { type ClientSummary, clientSummaries, throughput } from '../../src/trace/clients.ts'
import { lengthUntil, outagesOfVm } from '../../src/trace/outages.ts'

export type Measure = { readonly words: string; readonly of: (trace: Trace) => number }

/** Three values, ascending; null stands for the value of the sheet. */
export type Values = readonly [number | null, number | null, number | null]

export type Row = {
  readonly key: string
  readonly cluster: string
  readonly values: Values
  /** Where the outcome goes when the parameter goes up. It may stand still on one side. */
  readonly goes: 'up' | 'down'
  readonly outcome: Measure
  /** Where it is run, if not on the platform whose sheet has it. */
  readonly platform?: string
}

/** Rows of several parameters that one cluster exercises alike. */
export const rows = (
  keys: Readonly<Record<string, Values>>,
  row: Omit<Row, 'key' | 'values'>,
): readonly Row[] => Object.entries(keys).map(([key, values]) => ({ key, values, ...row }))

const seconds = (ms: number): number => ms / 1_000

/** A VM that is not back by the end counts up to it. */
export const outage = (...vms: readonly VmId[]): Measure => ({
  words: `outage of ${vms.join(', ')}, s`,
  of: (trace) => seconds(sum(vms, (vm) => lost(trace, vm))),
})

const lost = (trace: Trace, vm: VmId): number =>
  sum(outagesOfVm(trace, vm), (one) => lengthUntil(one, trace.horizonMs))

/** The longest of several, less the shortest. */
export const spread = (vms: readonly VmId[]): Measure => ({
  words: 'longest less shortest outage, s',
  of: (trace) => {
    const lengths = vms.map((vm) => lost(trace, vm))
    return seconds(Math.max(...lengths) - Math.min(...lengths))
  },
})

export const longest = (vms: readonly VmId[]): Measure => ({
  words: 'longest outage, s',
  of: (trace) => seconds(Math.max(...vms.map((vm) => lost(trace, vm)))),
})

export const shortest = (vms: readonly VmId[]): Measure => ({
  words: 'shortest outage, s',
  of: (trace) => seconds(Math.min(...vms.map((vm) => lost(trace, vm)))),
})

/** With adapters and an array of Fibre Channel, which every ESX speaks. */
export function onFibre(cluster: string): string {
  const hosts = cluster.replace(/^(\s*host-\d+ \d+ MB)/gm, '$1 fc-2g')
  const array = /^\s*array: /m
  return array.test(hosts) ? hosts.replace(array, 'array: fc-2g ') : `array: fc-2g\n${hosts}`
}

type About = { readonly vm?: VmId; readonly host?: HostId; readonly after?: number }

/** When it happens first after an instant in s; at the end of the run where it never does. */
export const first = (kind: TraceEvent['kind'], about: About = {}): Measure => ({
  words: `first ${kind}, s`,
  of: (trace) => seconds(found(trace, kind, about)[0]?.at ?? trace.horizonMs),
})

/** 0 where it never happens. */
export const last = (kind: TraceEvent['kind'], about: About = {}): Measure => ({
  words: `last ${kind}, s`,
  of: (trace) => seconds(found(trace, kind, about).at(-1)?.at ?? 0),
})

export const count = (kind: TraceEvent['kind'], about: About = {}): Measure => ({
  words: `${kind}, times`,
  of: (trace) => found(trace, kind, about).length,
})

function found({ events }: Trace, kind: TraceEvent['kind'], { vm, host, after = 0 }: About) {
  return events.filter(
    (event) =>
      event.kind === kind &&
      event.at >= after * 1_000 &&
      (vm === undefined || ('vm' in event && event.vm === vm)) &&
      (host === undefined || ('host' in event && event.host === host)),
  )
}

/** In all rounds of its VMotions. */
export const bytesCopied = (vm: VmId): Measure => ({
  words: `copied of ${vm}, MB`,
  of: ({ events }) =>
    sum(events, (event) =>
      event.kind === 'precopy-round-started' && event.vm === vm ? event.bytes / 1_000_000 : 0,
    ),
})

/** At the end of the run. */
export const slowdown = (vm: VmId): Measure => ({
  words: `slow-down of ${vm}, times`,
  of: ({ topology, events }) => fold(initialWorld(topology), events).vms.get(vm)?.slowdown ?? 0,
})

type Count = Exclude<keyof ClientSummary, 'client' | 'vm'>

export const seen = (what: Count, client: ClientId): Measure => ({
  words: `${what} of ${client}`,
  of: (trace) => clientSummaries(trace).find((one) => one.client === client)?.[what] ?? 0,
})

/** Of a file copy. */
export const mostThroughput = (client: ClientId): Measure => ({
  words: `throughput of ${client}, MB/s`,
  of: (trace) => Math.max(...throughput(trace, client).map(({ value }) => value)),
})

const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((total, item) => total + of(item), 0)
