/**
 * VirtualCenter talks to each host itself. One that does not answer for long enough is shown as not
 * responding and counts no more, whether or not HA has a primary left to declare it failed.
 * Source: assumed for the colour; Failover Lab fact sheet ESX 3.0, 2.2: only connected hosts count.
 */
import type { HostId } from '../../../../model/ids.ts'
import type { Vm } from '../../../../model/world.ts'
import type { Process } from '../../../kernel/process.ts'
import { actingPrimary, type Cluster, isHeard, wait } from '../cluster.ts'

export function watchAnswers(cluster: Cluster): void {
  cluster.run.watchers.add({
    hostSilent: (host) => {
      listen(cluster, host)
      leaveToOperator(cluster)
    },
    hostUp: (host) => listen(cluster, host),
    networkChanged: () => {
      const { cause } = cluster.run.kernel
      for (const host of cluster.hosts) {
        cluster.run.kernel.cause = cause
        listen(cluster, host)
      }
    },
  })
}

/** Owner of the wait for an answer. */
const answers = (host: HostId): string => `answers of ${host}`

function listen(cluster: Cluster, host: HostId): void {
  const { run, unresponsive, silent } = cluster
  if (isHeard(cluster, host)) {
    run.kernel.cancelOwner(answers(host))
    silent.delete(host)
    if (unresponsive.delete(host)) run.emit({ kind: 'host-responds', host })
  } else if (!silent.has(host)) {
    silent.add(host)
    run.kernel.spawn(`silence of ${host}`, [answers(host)], giveUpOn(cluster, host))
  }
}

/** While VirtualCenter is down nobody notices; HA may have declared the host failed before. */
function* giveUpOn(cluster: Cluster, host: HostId): Process {
  const { run, members, unresponsive } = cluster
  yield wait(cluster, 'hostTimeout')
  while (!cluster.managed) yield run.changed
  if (!members.has(host)) return
  unresponsive.add(host)
  run.emit({ kind: 'host-not-responding', host })
  leaveToOperator(cluster)
}

/** Says of each VM that is down why nobody restarts it. */
export function leaveToOperator(cluster: Cluster): void {
  const { run, coordinator, managed } = cluster
  if (!managed || actingPrimary(cluster) !== undefined) return
  const reason = 'no primary of HA is left to restart it, and it is left to the operator'
  const remedy = [{ kind: 'host-back', host: coordinator }] as const
  const left = [...run.world.vms.values()].filter((vm) => waits(vm) && isLeft(cluster, vm.host))
  run.emitEach(
    left.map(({ id: vm }) => {
      return { kind: 'start-refused', vm, host: null, what: 'restart', reason, remedy }
    }),
  )
}

/** Nobody has begun to start it, and nothing has been said of that. */
const waits = ({ state, unprotected }: Vm): boolean =>
  unprotected === null &&
  state.kind === 'down' &&
  state.refusal === null &&
  (state.phase === 'detect' || state.phase === 'decide')

/** HA does nothing for the host any more, and VirtualCenter knows that the host is gone. */
export const isLeftToOperator = (cluster: Cluster, host: HostId | null): boolean =>
  actingPrimary(cluster) === undefined && isLeft(cluster, host)

/** It does not answer, or was declared failed by primaries that do not answer now. */
function isLeft({ members, primaries, unresponsive }: Cluster, host: HostId | null): boolean {
  if (host === null) return false
  if (members.has(host)) return unresponsive.has(host)
  return [...primaries].every((one) => unresponsive.has(one) || !members.has(one))
}
