/** What the charts can show, and of whom: each measure as lines of a run. */
import type { LinkKind } from '../../model/events/links.ts'
import type { Trace } from '../../model/trace.ts'
import { linkSeries } from '../../trace/link-series.ts'
import { type Points, series } from '../../trace/series.ts'
import { allSessions, sessionsServed, vmsDown } from '../../trace/service-series.ts'
import { type Row, rowsOf } from './rows.ts'

export type Measure = 'down' | 'clients' | 'memory' | 'cpu' | 'storage' | 'network'

/** Of one platform each, against what there is; the others hold the platforms together. */
export type UseMeasure = Exclude<Measure, 'down' | 'clients'>

export const MEASURES: readonly (readonly [Measure, string])[] = [
  ['memory', 'Memory'],
  ['cpu', 'CPU'],
  ['storage', 'Storage links and arrays'],
  ['network', 'Network links'],
  ['clients', 'Clients served'],
  ['down', 'VMs down'],
]

export type Look = 'used' | 'second' | 'third' | 'wanted' | 'capacity' | 'reserve'

export type Line = { readonly word: string; readonly look: Look; readonly points: Points }

/** Rows are in `unit`; the first line is what is used, the one that looks so is the capacity. */
export type Use = {
  readonly unit: string
  readonly lines: readonly Line[]
  readonly rows: readonly Row[]
}

/** '' is the whole cluster. */
export type Subject = { readonly id: string; readonly word: string }

const CLUSTER: Subject = { id: '', word: 'Cluster' }

/** What of a cluster the measure can be shown of, in the order drawn. */
export function subjectsOf(measure: UseMeasure, { topology }: Trace): readonly Subject[] {
  const hosts = [...topology.hosts.keys()].map((id) => ({ id, word: id }))
  if (measure === 'network') return hosts
  if (measure !== 'storage') return [CLUSTER, ...hosts]
  const arrays = [...topology.arrays.keys()].flatMap((id) => [
    { id, word: `${id}, bandwidth` },
    { id: `${IOS}${id}`, word: `${id}, I/Os` },
  ])
  return [...arrays, ...hosts.map(({ id, word }) => ({ id, word: `${word}, link` }))]
}

/** A name never begins with a blank. */
const IOS = ' '

export function usageOf(trace: Trace, measure: UseMeasure, subject: string): Use {
  const { unit, lines } = LINES[measure](trace, subject)
  return { unit, lines, rows: rowsOf(lines.map(({ points }) => points)) }
}

/** The cluster where it is one of the subjects, else the one with the highest peak of all runs. */
export function busiest(
  measure: UseMeasure,
  subjects: readonly Subject[],
  traces: readonly Trace[],
): Subject | undefined {
  const peaks = subjects.map(({ id }) =>
    Math.max(0, ...traces.map((trace) => peakOf(LINES[measure](trace, id).lines))),
  )
  const cluster = subjects.find(({ id }) => id === CLUSTER.id)
  return cluster ?? subjects[peaks.indexOf(Math.max(...peaks))]
}

const peakOf = (lines: readonly Line[]): number =>
  lines
    .filter(({ look }) => look !== 'capacity')
    .flatMap(({ points }) => points)
    .reduce((most, { value }) => Math.max(most, value), 0)

type Lines = Omit<Use, 'rows'>

const LINES: Readonly<Record<UseMeasure, (trace: Trace, subject: string) => Lines>> = {
  memory: (trace, subject) => ({ unit: 'GB', lines: memory(trace, subject) }),
  cpu: (trace, subject) => ({ unit: 'GHz', lines: cpu(trace, subject) }),
  storage: (trace, subject) =>
    subject.startsWith(IOS)
      ? { unit: '%', lines: ios(trace, subject.slice(IOS.length)) }
      : { unit: 'MB/s', lines: storage(trace, subject) },
  network: (trace, subject) => ({ unit: 'MB/s', lines: network(trace, subject) }),
}

/** MB and MHz to GB and GHz: memory is counted in powers of two. */
const [MB_PER_GB, MHZ_PER_GHZ, BYTES_PER_MB] = [1_024, 1_000, 1_000]

function memory(trace: Trace, subject: string): readonly Line[] {
  const { cluster, hosts } = series(trace)
  const { ramMB, ramCapacityMB } = hosts.get(subject) ?? cluster
  return [
    line('used', 'used', ramMB, MB_PER_GB),
    ...(hosts.has(subject) ? [] : [reserve(cluster.ramLessOneMB, MB_PER_GB)]),
    line('capacity', 'capacity', ramCapacityMB, MB_PER_GB),
  ]
}

function cpu(trace: Trace, subject: string): readonly Line[] {
  const { cluster, hosts } = series(trace)
  const { cpuMHz, cpuDemandMHz, cpuCapacityMHz } = hosts.get(subject) ?? cluster
  return [
    line('used', 'used', cpuMHz, MHZ_PER_GHZ),
    ...wanted(cpuDemandMHz, cpuMHz),
    ...(hosts.has(subject) ? [] : [reserve(cluster.cpuLessOneMHz, MHZ_PER_GHZ)]),
    line('capacity', 'capacity', cpuCapacityMHz, MHZ_PER_GHZ),
  ]
}

/** Drawn where more is wanted than is given. */
function wanted(demand: Points, used: Points): readonly Line[] {
  const more = rowsOf([demand, used]).some(({ values: [want = 0, get = 0] }) => want - get > 1)
  return more ? [line('wanted', 'wanted', demand, MHZ_PER_GHZ)] : []
}

/** What is left without the host that has most: what the cluster may use and still fail over. */
const reserve = (points: Points, per: number): Line => line('less one host', 'reserve', points, per)

function storage(trace: Trace, subject: string): readonly Line[] {
  const array = trace.topology.arrays.has(subject)
  if (array) return links(trace, subject, [['bandwidth', 'used', 'used']])
  return links(trace, subject, [
    ['storage reads', 'reads', 'used'],
    ['storage writes', 'writes', 'second'],
  ])
}

const network = (trace: Trace, subject: string): readonly Line[] =>
  links(trace, subject, [
    ['network out', 'moves, out', 'used'],
    ['network into', 'moves, in', 'second'],
    ["users' network out", 'to users', 'third'],
  ])

type Drawn = readonly [link: LinkKind, word: string, look: Look]

/** Links of one subject that are drawn together are equally fast. */
function links(trace: Trace, subject: string, drawn: readonly Drawn[]): readonly Line[] {
  const [first] = drawn
  return [
    ...drawn.map(([link, word, look]) =>
      line(word, look, linkSeries(trace, link, subject).used, BYTES_PER_MB),
    ),
    ...(first === undefined ? [] : [capacityOf(trace, first[0], subject)]),
  ]
}

const capacityOf = (trace: Trace, link: LinkKind, subject: string): Line =>
  line('capacity', 'capacity', linkSeries(trace, link, subject).capacity, BYTES_PER_MB)

/** Of what the array has when nothing slows it. */
function ios(trace: Trace, array: string): readonly Line[] {
  const { used, capacity } = linkSeries(trace, 'I/Os', array)
  const whole = Math.max(1, ...capacity.map(({ value }) => value)) / 100
  return [line('used', 'used', used, whole), line('capacity', 'capacity', capacity, whole)]
}

const line = (word: string, look: Look, points: Points, per: number): Line => ({
  word,
  look,
  points: points.map(({ at, value }) => ({ at, value: value / per })),
})

/** One line for each platform, and the most that there can be where there is such a figure. */
export type Versus = {
  readonly unit: 'VMs' | 'sessions'
  readonly rows: readonly Row[]
  readonly most: number | null
}

export function versusOf(traces: readonly Trace[], measure: 'down' | 'clients'): Versus {
  if (measure === 'down') return { unit: 'VMs', rows: rowsOf(traces.map(vmsDown)), most: null }
  const most = Math.max(0, ...traces.map(allSessions))
  return { unit: 'sessions', rows: rowsOf(traces.map(sessionsServed)), most }
}
