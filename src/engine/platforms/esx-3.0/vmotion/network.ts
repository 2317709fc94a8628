/**
 * The network that VMotion copies memory over. Where it is lost the copy stalls; when it is back in
 * time the copy goes on, else the VM goes on at its source.
 */
import type { HostId, VmId } from '../../../../model/ids.ts'
import type { Refused } from '../../../../model/remedy.ts'
import { isLinked } from '../../../../model/world.ts'
import type { Process } from '../../../kernel/process.ts'
import { copyPath } from '../../../mechanisms/links.ts'
import { reaches } from '../../../mechanisms/network.ts'
import type { Transferred } from '../../../physics/activity.ts'
import type { Trouble } from '../../../policies/remedy.ts'
import { type Cluster, type Ends, type Move, wait } from '../cluster.ts'

const NETWORK = 'vmotion'
const NETWORKS = [NETWORK] as const

/** Owner of a VMotion beside its two hosts. */
export const moveOf = (vm: VmId): string => `vmotion ${vm}`

/** Why no memory can travel between two hosts that are up, or null. */
export function pathTrouble({ run }: Cluster, { source, target }: Ends): string | null {
  if (reaches(run, [source, target], NETWORKS)) return null
  const isDown = (host: HostId): boolean => run.world.hosts.get(host)?.power !== 'on'
  if (isDown(source) || isDown(target)) return null
  const lost = [source, target].find((host) => hasLost(run.world.hosts.get(host)))
  if (lost !== undefined) return `${lost} has lost its vmotion network`
  return `${source} does not reach ${target} over the vmotion network`
}

/** The same, read on from the target's name. */
export function targetTrouble(cluster: Cluster, ends: Ends): string | null {
  const reason = pathTrouble(cluster, ends)
  const its = `${ends.target} `
  return reason?.startsWith(its) ? reason.slice(its.length) : reason
}

/** The same with what would mend it. */
export function networkTrouble(cluster: Cluster, ends: Ends): Trouble | null {
  const { hosts } = cluster.run.world
  const reason = targetTrouble(cluster, ends)
  if (reason === null) return null
  const lost = [ends.source, ends.target].find((host) => hasLost(hosts.get(host)))
  const change = lost && ({ kind: 'network-back', host: lost, network: NETWORK } as const)
  return { reason, change: change ?? null }
}

const hasLost = (host: Parameters<typeof isLinked>[0] | undefined): boolean =>
  host !== undefined && !isLinked(host, NETWORK)

/** Ends a VMotion before its time: the VM goes on at its source. */
export function giveUpMigration({ run, moves }: Cluster, vm: VmId, why: Refused): void {
  const move = moves.get(vm)
  if (move === undefined) return
  move.givenUp = why
  run.kernel.cancelOwner(moveOf(vm))
}

/** Bytes of the VM on their way to its target; they stand still where no network takes them. */
export function send(
  cluster: Cluster,
  vm: VmId,
  { move, bytes }: { readonly move: Move; readonly bytes: number },
): Process<Transferred> {
  const broken = pathTrouble(cluster, move)
  if (broken !== null) stall(cluster, vm, { move, broken })
  const path = copyPath(move.source, move.target)
  const cap = broken === null ? Number.POSITIVE_INFINITY : 0
  return cluster.run.flows.transfer({ id: move.id, path, bytes, cap })
}

/** Copies under way stall and go on as the network does. */
export function watchVmotions(cluster: Cluster): void {
  const { run, moves } = cluster
  const nothing = (_: HostId): void => {}
  run.watchers.add({
    hostSilent: nothing,
    hostUp: nothing,
    networkChanged: () => {
      const { cause } = run.kernel
      for (const [vm, move] of moves) {
        run.kernel.cause = cause
        if (run.flows.has(moveOf(vm))) settle(cluster, vm, move)
      }
      run.kernel.cause = cause
    },
  })
}

function settle(cluster: Cluster, vm: VmId, move: Move): void {
  const { run } = cluster
  const broken = pathTrouble(cluster, move)
  run.flows.setCap(moveOf(vm), broken === null ? Number.POSITIVE_INFINITY : 0)
  if (broken !== null && move.stall === null) stall(cluster, vm, { move, broken })
  if (broken === null && move.stall !== null) {
    run.kernel.cancel(move.stall)
    move.stall = null
    run.emit({ kind: 'migration-goes-on', vm, target: move.target })
  }
}

function stall(
  cluster: Cluster,
  vm: VmId,
  { move, broken }: { readonly move: Move; readonly broken: string },
): void {
  const { run } = cluster
  run.emit({ kind: 'migration-stalled', vm, target: move.target, reason: broken })
  move.stall = run.kernel.spawn('vmotion network time-out', [moveOf(vm)], timeOut(cluster, vm))
}

function* timeOut(cluster: Cluster, vm: VmId): Process {
  yield wait(cluster, 'migrationNetworkTimeout')
  const seconds = cluster.values.migrationNetworkTimeout
  const reason = `its network has been lost for ${seconds} s`
  const move = cluster.moves.get(vm)
  const lost = move === undefined ? null : networkTrouble(cluster, move)
  giveUpMigration(cluster, vm, { reason, remedy: lost?.change ? [lost.change] : null })
}
