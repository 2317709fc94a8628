/** Why a group cannot be moved at this instant. */
import { type Cluster, type Group, isAlive, isBusy, vmsOf } from './cluster.ts'

export function groupTrouble(cluster: Cluster, group: Group): string | null {
  const { state, id } = vmsOf(cluster, group).find(({ state }) => !settled(state.kind)) ?? {}
  if (id !== undefined) return `${id} is ${state?.kind === 'moving' ? 'on the move' : 'down'}`
  if (isBusy(group)) return `the group on ${group.lun} is busy`
  return isAlive(cluster, group.owner) ? null : `${group.owner}, which owns its group, is down`
}

const settled = (kind: string): boolean =>
  ['running', 'booting', 'off', 'outside', 'abandoned'].includes(kind)
