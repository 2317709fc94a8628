/** VMotion: memory is copied while the VM runs; it stands still only for the switch-over. */
import type { MigrationStarted } from '../../../../model/events/migration.ts'
import type { HostId, VmId } from '../../../../model/ids.ts'
import type { Refused } from '../../../../model/remedy.ts'
import type { Vm } from '../../../../model/world.ts'
import type { Process } from '../../../kernel/process.ts'
import { stopGuest } from '../../../mechanisms/guest.ts'
import { reachesGateway } from '../../../mechanisms/network.ts'
import { onHost } from '../../../mechanisms/run.ts'
import { type DirtyMode, dirtied } from '../../../physics/precopy.ts'
import { afterRound, type RoundSent } from '../../../physics/precopy-stop.ts'
import { remedyOf, shortage, withTroubles } from '../../../policies/capacity.ts'
import { diskless } from '../../../policies/hosting.ts'
import { refused, type Trouble } from '../../../policies/remedy.ts'
import { type Cluster, type Ends, isAlive, type Move, wait } from '../cluster.ts'
import { capacityView, needOf } from '../resources/room.ts'
import { withSum } from '../resources/sums.ts'
import { giveUpMigration, moveOf, networkTrouble, send } from './network.ts'
import { leavePlaces, takePlaces } from './places.ts'

const BYTES_PER_MB = 1_000_000

/** Dies with either host: before the VM resumes at the target, it goes on at the source. */
export function startMigration(
  cluster: Cluster,
  vm: VmId,
  { source, target, choice }: Ends & Pick<MigrationStarted, 'choice'>,
): void {
  const { run, moves } = cluster
  const id = moveOf(vm)
  const move: Move = { source, target, id, underWay: false, stall: null, givenUp: null }
  let done = false
  const body = migrate(cluster, vm, {
    move,
    onDone: () => {
      done = true
    },
  })
  moves.set(vm, move)
  const chosen = choice === undefined ? {} : { choice }
  run.emit({ kind: 'migration-started', vm, source, target, method: 'live', ...chosen })
  run.kernel.spawn(`vmotion of ${vm}`, [onHost(source), onHost(target), id], body, {
    onEnd: () => {
      moves.delete(vm)
      run.kernel.cancelOwner(id)
      leavePlaces(cluster, vm, move)
      if (!done) fail(cluster, vm, move)
    },
  })
}

type Journey = { readonly move: Move; readonly onDone: () => void }

function* migrate(cluster: Cluster, vm: VmId, { move, onDone }: Journey): Process {
  const { target } = move
  yield wait(cluster, 'migrationSetup')
  yield* takePlaces(cluster, vm, move)
  move.underWay = true
  const refusal = targetRefusal(cluster, vm, target) ?? diskTrouble(cluster, vm, move.source)
  if (refusal !== null) return stayAtSource(cluster, vm, { move, onDone, refusal })
  yield wait(cluster, 'migrationPrepare')
  const left = yield* copyMemory(cluster, vm, move)
  const trouble = endTrouble(cluster, vm, move) ?? (yield* switchOver(cluster, vm, { move, left }))
  if (trouble !== null) return stayAtSource(cluster, vm, { move, onDone, refusal: trouble })
  onDone()
  yield wait(cluster, 'migrationCleanup')
}

/** The source closes the VM's files and the target opens them: both must reach them. */
const endTrouble = (cluster: Cluster, vm: VmId, { source, target }: Ends): Refused | null =>
  diskTrouble(cluster, vm, source) ?? diskTrouble(cluster, vm, target)

function diskTrouble({ run }: Cluster, vm: VmId, host: HostId): Refused | null {
  const trouble = diskless(run, host, run.topology.vms.get(vm)?.lun ?? '')
  return trouble === null ? null : refused([{ ...trouble, reason: `${host} ${trouble.reason}` }])
}

function stayAtSource(
  { run }: Cluster,
  vm: VmId,
  { move: { source, target }, onDone, refusal }: Journey & { readonly refusal: Refused },
): void {
  onDone()
  run.emit({ kind: 'migration-failed', vm, source, target, serving: true, ...refusal })
}

/** The target must back the VM's reservation and overhead. */
export function targetRefusal(cluster: Cluster, vm: VmId, target: HostId): Refused | null {
  const spec = cluster.run.topology.vms.get(vm)
  if (spec === undefined) return { reason: `there is no ${vm}`, remedy: null }
  const known = capacityView(cluster, spec, target)
  const source = cluster.run.world.vms.get(vm)?.host ?? ''
  const against = [silenceTrouble(cluster, target), networkTrouble(cluster, { source, target })]
  const view = withTroubles(known, against)
  const need = needOf(cluster, spec)
  const dropped = view.unfit ?? shortage(view, need)
  if (dropped === null) return null
  const why = { reason: `${target}: ${dropped}`, remedy: remedyOf(view, need) }
  return withSum(cluster, spec, { host: target, dropped, why })
}

/** VirtualCenter knows which hosts there are and what CPUs they have. */
export function compatibility({ run, hosts }: Cluster, source: HostId, to: HostId): string | null {
  if (!hosts.includes(to)) return `${to} is not in the cluster`
  const from = run.topology.hosts.get(source)?.cpuFamily
  const there = run.topology.hosts.get(to)?.cpuFamily
  if (from === there) return null
  return `${source} has ${from} and ${to} has ${there}: VMotion needs the same CPU family`
}

/** VirtualCenter talks to the host's console itself, and so learns at once that it is gone. */
export const silence = (cluster: Cluster, host: HostId): string | null =>
  isAlive(cluster, host) && reachesGateway(cluster.run, host, 'management')
    ? null
    : 'does not answer'

/** The same with what would mend it. */
export function silenceTrouble(cluster: Cluster, host: HostId): Trouble | null {
  const reason = silence(cluster, host)
  if (reason === null) return null
  const serviced = cluster.maintenance.get(host) === 'in'
  const isUp = cluster.run.world.hosts.get(host)?.power === 'on'
  return { reason, change: { kind: serviced && isUp ? 'host-resumes' : 'host-back', host } }
}

export function familyTrouble(cluster: Cluster, source: HostId, to: HostId): Trouble | null {
  const reason = compatibility(cluster, source, to)
  if (reason === null) return null
  const { hosts } = cluster.run.topology
  const [family, there] = [source, to].map((host) => hosts.get(host)?.cpuFamily)
  const mended = family !== undefined && family !== there && cluster.hosts.includes(to)
  return { reason, change: mended ? { kind: 'cpu-family', family } : null }
}

/** What is left for the switch-over, and what the last round needed for a byte. */
type Left = { readonly bytes: number; readonly msPerByte: number }

/** Round by round, because what else is on the wire decides how long a round takes. */
function* copyMemory(cluster: Cluster, vm: VmId, move: Move): Process<Left> {
  const { run } = cluster
  const memoryMB = run.topology.vms.get(vm)?.ramMB ?? 0
  let msPerByte = 0
  let sent = beforeFirst(memoryMB)
  do {
    const bytes = Math.ceil(sent.dirtiedMB * BYTES_PER_MB)
    const round = sent.round + 1
    run.emit({ kind: 'precopy-round-started', vm, target: move.target, round, bytes })
    const { ms } = yield* send(cluster, vm, { move, bytes })
    msPerByte = ms / Math.max(1, bytes)
    sent = next(cluster, vm, { sent, bytes, ms })
    const dirtiedBytes = Math.ceil(sent.dirtiedMB * BYTES_PER_MB)
    run.emit({ kind: 'precopy-round-ended', vm, round, bytes, ms, dirtiedBytes })
  } while (afterRound(stopRule(cluster), sent) === 'another round')
  return { bytes: Math.ceil(sent.dirtiedMB * BYTES_PER_MB), msPerByte }
}

/** Nothing is sent, and all of the memory is to be. */
const beforeFirst = (memoryMB: number): RoundSent => ({
  round: 0,
  memoryMB,
  sentMB: memoryMB,
  previousMB: 0,
  totalMB: 0,
  seconds: 0,
  dirtiedMB: memoryMB,
})

function next(
  { run, choices }: Cluster,
  vm: VmId,
  { sent, bytes, ms }: { sent: RoundSent; bytes: number; ms: number },
): RoundSent {
  const { dirtyMBps = 0 } = run.world.vms.get(vm) ?? {}
  const workingSetMB = run.topology.vms.get(vm)?.workingSetMB ?? 0
  const sentMB = bytes / BYTES_PER_MB
  const seconds = ms / 1_000
  const dirty = choices.dirtyModel as DirtyMode
  const guest = { memoryMB: sent.memoryMB, dirtyMBps, workingSetMB, dirty }
  return {
    round: sent.round + 1,
    memoryMB: sent.memoryMB,
    sentMB,
    previousMB: sent.sentMB,
    totalMB: sent.totalMB + sentMB,
    seconds,
    dirtiedMB: dirtied(guest, seconds),
  }
}

function stopRule({ values }: Cluster) {
  return {
    kind: 'threshold',
    remainingMB: values.precopyRemaining,
    progressMB: values.precopyProgress,
    maxRounds: values.precopyRounds,
  } as const
}

function* switchOver(
  cluster: Cluster,
  vm: VmId,
  { move, left }: { readonly move: Move; readonly left: Left },
): Process<Refused | null> {
  const { run } = cluster
  const { source, target, id } = move
  const since = run.kernel.now
  const what = `stands still while its last memory and its lock go to ${target}`
  run.emit({ kind: 'move-stage-started', vm, host: source, target, stage: 'switch-over', what })
  const limit = run.kernel.spawn('switch-over limit', [id], limitSwitchOver(cluster, vm, left))
  yield* send(cluster, vm, { move, bytes: left.bytes })
  yield wait(cluster, 'switchOver')
  run.kernel.cancel(limit)
  const trouble = endTrouble(cluster, vm, move)
  if (trouble !== null) return trouble
  run.emit({ kind: 'lock-released', vm, host: source })
  run.emit({ kind: 'lock-taken', vm, host: target })
  const downtimeMs = run.kernel.now - since
  run.emit({ kind: 'migration-ended', vm, source, target, downtimeMs })
  return null
}

/** At the pace of the last round it would have taken so long. */
function* limitSwitchOver(cluster: Cluster, vm: VmId, { bytes, msPerByte }: Left): Process {
  const { switchOverLimit } = cluster.values
  yield wait(cluster, 'switchOverLimit')
  const seconds = Math.ceil((bytes * msPerByte + wait(cluster, 'switchOver')) / 1_000)
  const reason = `the switch-over takes longer than ${switchOverLimit} s`
  const enough = seconds > switchOverLimit
  giveUpMigration(cluster, vm, {
    reason,
    remedy: enough ? [{ kind: 'switch-over-limit', seconds }] : null,
  })
}

/** An end died, or an operator turned the VM off: what runs at the source goes on there. */
function fail(cluster: Cluster, vm: VmId, { source, target, givenUp }: Move): void {
  const { run } = cluster
  const gone = [source, target].find((host) => run.world.hosts.get(host)?.power !== 'on')
  const now = run.world.vms.get(vm)
  const stopped = now?.state.kind === 'crashed' ? 'has stopped by itself' : 'is powered off'
  const ended = gone === undefined ? `${vm} ${stopped}` : `${gone} is gone`
  const why = givenUp ?? { reason: ended, remedy: null }
  const serving = (gone === target || givenUp !== null) && isUnderWay(now)
  run.emit({ kind: 'migration-failed', vm, source, target, serving, ...why })
}

const isUnderWay = (vm: Vm | undefined): boolean =>
  vm?.state.kind === 'migrating' || vm?.state.kind === 'moving'

export function cancelMigration({ run }: Cluster, vm: VmId): void {
  run.kernel.cancelOwner(moveOf(vm))
  stopGuest(run, vm, 'lose-memory')
}
