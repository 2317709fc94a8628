/** Why a group cannot be moved at this instant. */
import { type Cluster, disksOf, type Group, isAlive, isBusy, isOnline, vmsOf } from '../cluster.ts'
import { firstTrouble } from './disks.ts'

export function groupTrouble(cluster: Cluster, group: Group): string | null {
  const { state, id } = vmsOf(cluster, group).find(({ state }) => !settled(state.kind)) ?? {}
  if (id !== undefined) return `${id} is ${state?.kind === 'moving' ? 'on the move' : 'down'}`
  if (isBusy(group)) return `the group on ${group.lun} is busy`
  const { owner } = group
  if (!isAlive(cluster, owner)) return `${owner}, which owns its group, is down`
  // A disk that is offline has nothing to save or to release: the group may go where it is reached.
  const held = disksOf(group).filter((lun) => isOnline(cluster, lun))
  const trouble = firstTrouble(cluster, group, held)
  return trouble === null ? null : `${owner} ${trouble}`
}

const settled = (kind: string): boolean =>
  ['running', 'booting', 'off', 'outside', 'abandoned'].includes(kind)
