/** What a VM waited for within one phase of an outage: who had to notice, agree or decide. */
import type { PartName } from '../model/causes.ts'
import type { TraceEvent } from '../model/events/index.ts'
import type { HostId, Seq, VmId } from '../model/ids.ts'
import type { Trace } from '../model/trace.ts'
import { once } from './once.ts'

/** Integer milliseconds. Parts tile their phase; neighbours have different names. */
export type Part = {
  readonly name: PartName
  readonly from: number
  readonly to: number | null
  /** The event that ended it; null where the phase ended with it, or nothing did. */
  readonly endedBy: Seq | null
}

/** An event at which one wait ends and another begins. */
type Mark = {
  readonly at: number
  readonly seq: Seq
  readonly ends: PartName
  readonly begins: PartName
}

type Marks = {
  /** What the whole cluster waits for. */
  readonly cluster: readonly Mark[]
  readonly hosts: ReadonlyMap<HostId, readonly Mark[]>
  readonly vms: ReadonlyMap<VmId, readonly Mark[]>
}

type Span = { readonly from: number; readonly to: number | null }

/** Of a VM on `host` that waits to be missed. */
export function partsOfDetect(trace: Trace, host: HostId | null, span: Span): readonly Part[] {
  const found = host === null ? undefined : marksOf(trace).hosts.get(host)
  return tiled(span, 'unnoticed', within(found ?? [], span))
}

/** Of a VM that waits for others to agree and find it a place; once given up, for an operator. */
export function partsOfDecide(trace: Trace, vm: VmId, span: Span): readonly Part[] {
  const marks = marksOf(trace)
  const own = within(marks.vms.get(vm) ?? [], span)
  const givenUp = own.find(({ begins }) => begins === 'operator')?.at ?? Number.POSITIVE_INFINITY
  const cluster = within(marks.cluster, span).filter(({ at }) => at <= givenUp)
  const all = [...cluster, ...own].sort((one, other) => one.at - other.at)
  return tiled(span, 'placement', all)
}

function tiled({ from, to }: Span, first: PartName, marks: readonly Mark[]): readonly Part[] {
  const parts: Part[] = []
  let last: Pick<Mark, 'at' | 'begins'> = { at: from, begins: first }
  for (const mark of marks) {
    const name = last.begins === 'operator' ? 'operator' : mark.ends
    push(parts, { name, from: last.at, to: mark.at, endedBy: mark.seq })
    last = mark
  }
  push(parts, { name: last.begins, from: last.at, to, endedBy: null })
  return parts
}

function push(parts: Part[], part: Part): void {
  const last = parts[parts.length - 1]
  if (part.from === part.to) return
  const { to, endedBy } = part
  if (last?.name === part.name) parts[parts.length - 1] = { ...last, to, endedBy }
  else parts.push(part)
}

/** Those from its beginning, which say what it begins with, up to and including its end. */
function within(marks: readonly Mark[], { from, to }: Span): readonly Mark[] {
  const first = firstAfter(marks, from - 1)
  return marks.slice(first, to === null ? marks.length : firstAfter(marks, to))
}

function firstAfter(marks: readonly Mark[], instant: number): number {
  let [low, high] = [0, marks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle]?.at ?? 0) > instant) high = middle
    else low = middle + 1
  }
  return low
}

const marksOf = once((trace: Trace): Marks => {
  const marks = { cluster: [] as Mark[], hosts: new Map(), vms: new Map() }
  let joined: TraceEvent | undefined
  for (const event of trace.events) {
    if (event.kind === 'host-joined') joined = event
    const forming = joined?.at === event.at && isFormedBy(event, joined)
    const ofCluster = (forming && FORMING_MARKS[event.kind]) || CLUSTER_MARKS[event.kind]
    if (ofCluster) marks.cluster.push({ at: event.at, seq: event.seq, ...ofCluster })
    if ('host' in event) note(marks.hosts, event.host, { event, table: HOST_MARKS })
    if ('vm' in event) note(marks.vms, event.vm, { event, table: VM_MARKS })
    for (const vm of leaving(trace, event)) note(marks.vms, vm, { event, table: LEAVING_MARKS })
  }
  return marks
})

function note(
  lists: Map<string, Mark[]>,
  id: string | null,
  { event, table }: { event: TraceEvent; table: Table },
): void {
  const mark = table[event.kind]
  if (id === null || mark === undefined) return
  const list = lists.get(id) ?? []
  lists.set(id, list)
  list.push({ at: event.at, seq: event.seq, ...mark })
}

type Table = Partial<Record<TraceEvent['kind'], Omit<Mark, 'at' | 'seq'>>>

const HOST_MARKS: Table = {
  'heartbeat-missed': { ends: 'unnoticed', begins: 'suspicion' },
  'host-suspected': { ends: 'suspicion', begins: 'regroup' },
  'host-declared-failed': { ends: 'declaration', begins: 'placement' },
}

const CLUSTER_MARKS: Table = {
  'regroup-ended': { ends: 'regroup', begins: 'arbitration' },
  'quorum-taken': { ends: 'arbitration', begins: 'placement' },
  'quorum-confirmed': { ends: 'arbitration', begins: 'placement' },
  'quorum-unreachable': { ends: 'arbitration', begins: 'no quorum' },
  'votes-counted': { ends: 'regroup', begins: 'placement' },
  'cluster-down': { ends: 'placement', begins: 'no quorum' },
  'coordinator-elected': { ends: 'election', begins: 'placement' },
}

/** Of a node that was the first to be back. */
const FORMING_MARKS: Table = {
  'quorum-challenged': { ends: 'no quorum', begins: 'arbitration' },
  'votes-counted': { ends: 'no quorum', begins: 'placement' },
}

const VM_MARKS: Table = {
  'vm-placed': { ends: 'placement', begins: 'placement' },
  'start-refused': { ends: 'placement', begins: 'placement' },
  'vm-abandoned': { ends: 'placement', begins: 'operator' },
}

const LEAVING_MARKS: Table = { 'lun-offline': { ends: 'offline', begins: 'placement' } }

const isFormedBy = (event: TraceEvent, joined: TraceEvent): boolean =>
  'by' in event && joined.kind === 'host-joined' && joined.host === event.by

/** VMs whose group leaves its node, rather than their node the cluster. */
function leaving({ events, topology }: Trace, event: TraceEvent): readonly VmId[] {
  if (event.kind !== 'lun-offline') return []
  const stopped = events[event.cause ?? -1]?.kind === 'service-stopped'
  return stopped ? [] : (topology.luns.get(event.lun)?.vms ?? [])
}
