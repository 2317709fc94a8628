/**
 * VirtualCenter talks to each host itself. One that does not answer for long enough is shown as not
 * responding and counts no more, whether or not HA has a primary left to declare it failed.
 * Source: assumed for the colour; Failover Lab fact sheet ESX 3.0, 2.2: only connected hosts count.
 */
import type { HostId } from '../../../model/ids.ts'
import type { Process } from '../../kernel/process.ts'
import { actingPrimary, type Cluster, isHeard, wait } from './cluster.ts'

export function watchAnswers(cluster: Cluster): void {
  cluster.run.watchers.add({
    hostSilent: (host) => listen(cluster, host),
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
}

/** HA does nothing for the host, and VirtualCenter knows that the host is gone. */
export const isLeftToOperator = (cluster: Cluster, host: HostId | null): boolean =>
  host !== null && cluster.unresponsive.has(host) && actingPrimary(cluster) === undefined
