/** How many VMotions there may be at once: two on each host, at either end, four on a datastore. */
import type { HostId, VmId } from '../../../../model/ids.ts'
import type { Process } from '../../../kernel/process.ts'
import { Signal } from '../../../kernel/signal.ts'
import { refused, trouble } from '../../../policies/remedy.ts'
import { type Cluster, type Ends, setOf } from '../cluster.ts'
import { backSent } from '../resources/backing.ts'

/** A VMotion that waits for its places. */
export type Waiting = Ends & {
  readonly datastore: Set<VmId>
  /** Some of its places may have come free. */
  readonly turn: Signal
}

/** Ends when the VMotion has its places; those who have waited longest are asked first. */
export function* takePlaces(cluster: Cluster, vm: VmId, ends: Ends): Process {
  const { queue } = cluster
  const { source, target } = ends
  const datastore = onDatastore(cluster, vm)
  const waiting = { source, target, datastore, turn: new Signal(`turn of ${vm}`) }
  if (!areFree(cluster, waiting)) tellWait(cluster, vm, waiting)
  queue.set(vm, waiting)
  while (!areFree(cluster, waiting)) yield waiting.turn
  queue.delete(vm)
  for (const places of placesOf(cluster, waiting)) places.add(vm)
  backSent(cluster, target, vm)
}

/** Places that are taken, each with what it would take for it to be next there. */
function tellWait(cluster: Cluster, vm: VmId, waiting: Waiting): void {
  const { run, queue, values } = cluster
  const lun = run.topology.vms.get(vm)?.lun ?? ''
  const ahead = [...queue.values()]
  const at = (host: HostId) => ({
    where: host,
    taken: setOf(cluster.migrating, host).size,
    ahead: ahead.filter(({ source, target }) => source === host || target === host).length,
    parameter: 'migrationsPerHost' as const,
  })
  const onIt = ahead.filter(({ datastore }) => datastore === waiting.datastore).length
  const there = {
    where: lun,
    taken: waiting.datastore.size,
    ahead: onIt,
    parameter: 'migrationsPerDatastore' as const,
  }
  const troubles = [at(waiting.source), at(waiting.target), there].flatMap((place) => {
    const amount = place.taken + place.ahead - values[place.parameter] + 1
    if (place.taken < values[place.parameter]) return []
    const { where, parameter, taken } = place
    const reason = `${where} has ${taken} VMotions, as many as it may at once${before(place.ahead)}`
    return trouble(reason, { kind: 'more-at-once', what: 'VMotion', where, parameter, amount })
  })
  const why = refused(troubles)
  if (why !== null) run.emit({ kind: 'migration-waits', vm, target: waiting.target, ...why })
}

const before = (ahead: number): string => (ahead === 0 ? '' : `, and ${ahead} wait before it`)

/** Had or waited for. */
export function leavePlaces(cluster: Cluster, vm: VmId, ends: Ends): void {
  const { run, queue, backed, migrationEnded } = cluster
  const { source, target } = ends
  const datastore = onDatastore(cluster, vm)
  queue.delete(vm)
  for (const places of placesOf(cluster, { source, target, datastore })) places.delete(vm)
  // It was backed at both ends, and now it is at one.
  backed.delete(source)
  backed.delete(target)
  migrationEnded.fire(run.kernel)
  const hosts = [source, target]
  for (const next of queue.values()) {
    const concerned =
      next.datastore === datastore || hosts.includes(next.source) || hosts.includes(next.target)
    if (concerned && areFree(cluster, next)) next.turn.fire(run.kernel)
  }
}

type Wanted = Ends & Pick<Waiting, 'datastore'>

function areFree({ values, migrating }: Cluster, { source, target, datastore }: Wanted): boolean {
  if (datastore.size >= values.migrationsPerDatastore) return false
  return [source, target].every((host) => setOf(migrating, host).size < values.migrationsPerHost)
}

const placesOf = ({ migrating }: Cluster, { source, target, datastore }: Wanted) => [
  setOf(migrating, source),
  setOf(migrating, target),
  datastore,
]

const onDatastore = ({ run, migratingOn }: Cluster, vm: VmId): Set<VmId> =>
  setOf(migratingOn, run.topology.vms.get(vm)?.lun ?? '')
