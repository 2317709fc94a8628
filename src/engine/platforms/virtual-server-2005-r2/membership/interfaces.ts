/**
 * One network of a node is lost while another still carries its heartbeats: the others miss it on
 * that one, say so, and do nothing. A node that is heard on none is for `membership.ts`.
 */
import type { HostId } from '../../../../model/ids.ts'
import type { NetworkName } from '../../../../model/scenario/vocabulary.ts'
import { isLinked } from '../../../../model/world.ts'
import type { Process } from '../../../kernel/process.ts'
import { lastBeat, nextBeat } from '../../../mechanisms/heartbeats.ts'
import { beatOf, type Cluster, inService, isAlive } from '../cluster.ts'
import { canReach, NETWORKS } from './network.ts'

type Interface = { readonly host: HostId; readonly network: NetworkName }

const nameOf = ({ host, network }: Interface): string => `${network} interface of ${host}`

/** Networks were lost or came back, or a node has joined. */
export function watchInterfaces(cluster: Cluster): void {
  const { run, nodes, interfaces } = cluster
  const { cause } = run.kernel
  interfaces.changed.fire(run.kernel)
  for (const host of nodes.filter((node) => isAlive(cluster, node))) {
    for (const network of NETWORKS) {
      run.kernel.cause = cause
      watchInterface(cluster, { host, network })
    }
  }
  run.kernel.cause = cause
}

/** A node that joins has not been heard on any yet. */
export function meetInterfaces(cluster: Cluster, host: HostId): void {
  const { silent, unreachable } = cluster.interfaces
  for (const network of NETWORKS) {
    const name = nameOf({ host, network })
    silent.delete(name)
    unreachable.delete(name)
  }
  watchInterfaces(cluster)
}

function watchInterface(cluster: Cluster, at: Interface): void {
  const { kernel } = cluster.run
  const { silent, unreachable } = cluster.interfaces
  const name = nameOf(at)
  const isSilent = !hasLink(cluster, at.host, at.network)
  if (isSilent === silent.has(name)) return
  if (isSilent) silent.add(name)
  else silent.delete(name)
  kernel.cancelOwner(name)
  if (isSilent === unreachable.has(name)) return
  const notice = isSilent ? miss(cluster, at) : hear(cluster, at)
  kernel.spawn(`heartbeats on ${name}`, [...inService(at.host), name], notice)
}

function* miss(cluster: Cluster, at: Interface): Process {
  const { run, values, interfaces } = cluster
  const beat = beatOf(cluster, at.host)
  const { now } = run.kernel
  yield lastBeat(beat, now) + beat.periodMs * values.missedOnInterface - now
  const by = yield* untilListenedTo(cluster, at)
  interfaces.unreachable.add(nameOf(at))
  run.emit({ kind: 'interface-unreachable', ...at, by })
}

function* hear(cluster: Cluster, at: Interface): Process {
  yield untilBeat(cluster, at.host)
  const by = yield* untilListenedTo(cluster, at)
  cluster.interfaces.unreachable.delete(nameOf(at))
  cluster.run.emit({ kind: 'interface-reachable', ...at, by })
}

function untilBeat(cluster: Cluster, host: HostId): number {
  const { now } = cluster.run.kernel
  return nextBeat(beatOf(cluster, host), now) - now
}

/** Who listens now, or where nobody does at the first heartbeat that has a listener. */
function* untilListenedTo(cluster: Cluster, at: Interface): Process<HostId> {
  for (;;) {
    const [by] = listenersTo(cluster, at)
    if (by !== undefined) return by
    yield cluster.interfaces.changed
    yield untilBeat(cluster, at.host)
  }
}

/** Nodes that hear it over some network and would hear it on this one. */
const listenersTo = (cluster: Cluster, { host, network }: Interface): readonly HostId[] =>
  cluster.nodes.filter(
    (node) =>
      node !== host &&
      isAlive(cluster, node) &&
      hasLink(cluster, node, network) &&
      canReach(cluster, node, host),
  )

function hasLink({ run }: Cluster, id: HostId, network: NetworkName): boolean {
  const host = run.world.hosts.get(id)
  return host !== undefined && isLinked(host, network)
}
