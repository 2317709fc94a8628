/** The quorum disk fails and answers again; who reserves it notices at its next renewal. */
import type { HostId } from '../../../../model/ids.ts'
import { diskTrouble } from '../../../../model/storage.ts'
import type { Process } from '../../../kernel/process.ts'
import { nextBeat } from '../../../mechanisms/heartbeats.ts'
import { storageRefusal } from '../../../policies/hosting.ts'
import type { Answer } from '../../platform.ts'
import { type Cluster, inService, isAlive, renewalOf } from '../cluster.ts'
import { loseQuorum } from './service.ts'

/** Whether a node that asks the disk gets an answer. */
export const diskAnswers = (cluster: Cluster, host: HostId): boolean =>
  cluster.quorum.works && canReachDisk(cluster, host)

/** Its adapters, its paths and the disk's array let it ask; the disk itself may have failed. */
export const canReachDisk = (cluster: Cluster, host: HostId): boolean =>
  canOwnQuorum(cluster, host) && diskTrouble(cluster.run, host, cluster.quorum.lun) === null

/** A node whose adapters do not speak to the disk's array can never hold it. */
export function canOwnQuorum({ run, quorum }: Cluster, host: HostId): boolean {
  const spec = run.topology.hosts.get(host)
  const lun = run.topology.luns.get(quorum.lun)
  const array = run.topology.arrays.get(lun?.array ?? '')
  return spec !== undefined && storageRefusal(spec, lun, array) === null
}

export function quorumDisk(cluster: Cluster, works: boolean): Answer {
  const { quorum } = cluster
  if (quorum.kind === 'majority') return 'there is no quorum disk: its nodes vote'
  if (quorum.works === works) {
    return works
      ? `quorum disk ${quorum.lun} works`
      : `quorum disk ${quorum.lun} has failed already`
  }
  return () => (works ? returnDisk(cluster) : failDisk(cluster))
}

function failDisk(cluster: Cluster): void {
  const { run, quorum } = cluster
  quorum.owner = livingOwner(cluster)
  quorum.works = false
  run.emit({ kind: 'quorum-disk-lost', lun: quorum.lun })
  watchOwner(cluster)
}

/** Paths and arrays come and go: the quorum's owner may have lost the disk, or found it again. */
export function watchQuorumDisk(cluster: Cluster): void {
  cluster.run.storageWatchers.add(() => watchOwner(cluster))
}

function watchOwner(cluster: Cluster): void {
  const { run } = cluster
  const owner = livingOwner(cluster)
  run.kernel.cancelOwner(RENEWAL_IN_VAIN)
  if (owner === null || diskAnswers(cluster, owner)) return
  const owners = [...inService(owner), RENEWAL_IN_VAIN]
  run.kernel.spawn('quorum renewal in vain', owners, missDisk(cluster, owner))
}

/** What a dead node had reserved is lost with the disk. */
function livingOwner(cluster: Cluster): HostId | null {
  const { owner } = cluster.quorum
  return owner !== null && isAlive(cluster, owner) ? owner : null
}

const RENEWAL_IN_VAIN = 'quorum renewal in vain'

/** Who loses the quorum stops at once; the others find out by its heartbeats. */
function* missDisk(cluster: Cluster, owner: HostId): Process {
  const { run, quorum, reactions } = cluster
  yield nextBeat(renewalOf(cluster, owner), run.kernel.now) - run.kernel.now
  const { cause } = run.kernel
  loseQuorum(cluster, [owner], `it has lost quorum disk ${quorum.lun}`)
  run.kernel.cause = cause
  reactions.unheard(owner)
}

/** Back before its owner has missed it, it was never gone. */
function returnDisk(cluster: Cluster): void {
  const { run, quorum } = cluster
  const owner = livingOwner(cluster)
  quorum.owner = owner
  quorum.works = true
  run.emit({ kind: 'quorum-disk-back', lun: quorum.lun, host: owner })
  watchOwner(cluster)
}
