/** A group goes back to the node that it prefers once that one is back, if it is set to do so. */
import type { HostId } from '../../../../model/ids.ts'
import type { Process } from '../../../kernel/process.ts'
import type { Choice } from '../../../policies/choose.ts'
import { untilWindow } from '../../../policies/failback-window.ts'
import type { Cluster, Group } from '../cluster.ts'
import { moveGroup } from './move.ts'
import { ownerView, preferredOf } from './owners.ts'
import { groupTrouble } from './trouble.ts'

/** Owner of a failback that waits for its window or for the group. */
const failbackOf = ({ lun }: Group): string => `failback ${lun}`

/** A node has joined: groups that prefer it to where they are go back, now or in the window. */
export function failBack(cluster: Cluster): void {
  const { run, choices, groups } = cluster
  if (choices.failback === 'off') return
  for (const group of groups.values()) {
    if (better(cluster, group) === null) continue
    run.kernel.cancelOwner(failbackOf(group))
    run.kernel.spawn(`failback of ${group.lun}`, [failbackOf(group)], goBack(cluster, group))
  }
}

function* goBack(cluster: Cluster, group: Group): Process {
  const { run } = cluster
  const { cause } = run.kernel
  while (better(cluster, group) !== null) {
    const closedMs = untilOpen(cluster)
    if (closedMs > 0) {
      yield closedMs
    } else if (groupTrouble(cluster, group) !== null) {
      yield run.changed
    } else {
      run.kernel.cause = cause
      moveBack(cluster, group)
      return
    }
  }
}

function untilOpen({ run, choices }: Cluster): number {
  if (choices.failback !== 'window') return 0
  const [from, to] = [Number(choices.failbackFrom), Number(choices.failbackTo)]
  return untilWindow(run.dayMs + run.kernel.now, { from, to })
}

/** The first of its preferred owners that can take it, if that comes before where it is. */
function better(cluster: Cluster, group: Group): HostId | null {
  const { nodes } = ownerView(cluster, group)
  const able = nodes.filter(({ unfit }) => unfit === null).map(({ host }) => host)
  const preferred = preferredOf(cluster, group)
  const first = preferred.find((host) => host === group.owner || able.includes(host))
  return first === undefined || first === group.owner ? null : first
}

function moveBack(cluster: Cluster, group: Group): void {
  const target = better(cluster, group)
  if (target === null) return
  cluster.run.emit({ kind: 'group-fails-back', lun: group.lun, host: target })
  const { nodes } = ownerView(cluster, group)
  const candidates = nodes.map(({ host, unfit: dropped }) => ({ host, dropped, score: null }))
  const choice: Choice = { host: target, candidates, rule: 'fails back to a preferred owner' }
  moveGroup(cluster, group, { choice, target, planned: true })
}
