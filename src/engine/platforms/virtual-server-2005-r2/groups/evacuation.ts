/** A node is emptied for its maintenance: paused first, so that nothing comes back to it. */
import type { HostId } from '../../../../model/ids.ts'
import type { EvacuationOrder } from '../../../../model/scenario/vocabulary.ts'
import type { Process } from '../../../kernel/process.ts'
import { onHost } from '../../../mechanisms/run.ts'
import { noneOf } from '../../../policies/choose.ts'
import type { Answer } from '../../platform.ts'
import { type Cluster, type Group, isAlive, vmsOf } from '../cluster.ts'
import { moveGroup } from './move.ts'
import { bestElsewhere } from './owners.ts'
import { groupTrouble } from './trouble.ts'

/** Owner of what an evacuation has still to do; moves under way are the groups' own. */
const evacuationOf = (host: HostId): string => `evacuation ${host}`

export function evacuate(cluster: Cluster, host: HostId, order: EvacuationOrder): Answer {
  const { run, nodes, members, paused, groups } = cluster
  if (!nodes.includes(host)) return `${host} is not a node of the cluster`
  if (!members.has(host) || !isAlive(cluster, host)) return `${host} is not in the cluster now`
  if (paused.has(host)) return `${host} is paused already`
  return () => {
    paused.add(host)
    const what = 'is paused: it keeps what it runs and accepts no group'
    run.emit({ kind: 'host-paused', host, what })
    const own = [...groups.values()].filter(({ owner }) => owner === host)
    const parts = order === 'serial' ? [own] : own.map((group) => [group])
    for (const part of parts) {
      const owners = [onHost(host), evacuationOf(host)]
      run.kernel.spawn(`evacuation of ${host}`, owners, moveAway(cluster, host, part))
    }
  }
}

export function resume({ run, paused }: Cluster, host: HostId): Answer {
  if (!paused.has(host)) return `${host} is not paused`
  return () => {
    paused.delete(host)
    run.kernel.cancelOwner(evacuationOf(host))
    run.emit({ kind: 'host-resumed', host, what: 'is resumed and accepts groups again' })
  }
}

/** One after the other: the next group goes when the one before is online again. */
function* moveAway(cluster: Cluster, host: HostId, groups: readonly Group[]): Process {
  const { run } = cluster
  const { cause } = run.kernel
  for (const group of groups) {
    yield* untilSettled(cluster, group)
    run.kernel.cause = cause
    if (group.owner === host) leave(cluster, group)
    yield* untilSettled(cluster, group)
  }
}

function* untilSettled(cluster: Cluster, group: Group): Process {
  while (groupTrouble(cluster, group) !== null) yield cluster.run.changed
}

function leave(cluster: Cluster, group: Group): void {
  const choice = bestElsewhere(cluster, group)
  const { host: target } = choice
  if (target === null) {
    const refused = { kind: 'start-refused', host: null, what: 'migration' } as const
    const stay = vmsOf(cluster, group).filter(({ state }) => state.kind !== 'outside')
    cluster.run.emitEach(stay.map(({ id: vm }) => ({ ...refused, vm, ...noneOf(choice) })))
  } else moveGroup(cluster, group, { choice, target, planned: true })
}
