/**
 * The Add Nodes wizard: the cluster service is set up on a host that was none of the cluster's, and
 * joins. The node is a possible owner of every resource that does not name its owners.
 */
import type { HostId } from '../../../model/ids.ts'
import type { Process } from '../../kernel/process.ts'
import { onHost } from '../../mechanisms/run.ts'
import { hostLimit, hostRefusal } from '../../policies/hosting.ts'
import type { Answer } from '../platform.ts'
import { type Cluster, speaker, wait } from './cluster.ts'
import { join } from './membership/membership.ts'
import { canReach } from './membership/network.ts'

export function addHost(cluster: Cluster, host: HostId): Answer {
  const { run, nodes, values } = cluster
  const others = [...run.world.hosts.values()].filter(({ awaited }) => awaited === 'being added')
  const count = nodes.length + others.length
  const rule = hostRefusal(count, values.maxNodes)
  if (rule !== null) return { reason: rule, remedy: hostLimit(count, values.maxNodes) }
  const refusal = trouble(cluster, host)
  if (refusal !== null) return refusal
  return () => {
    const what = 'the cluster service is set up on it'
    run.emit({ kind: 'host-being-added', host, what })
    let done = false
    const body = add(cluster, host, () => {
      done = true
    })
    run.kernel.spawn(`${host} is added`, [onHost(host)], body, {
      onEnd: () => {
        const why = 'it was lost while it was being added'
        if (!done) run.emit({ kind: 'host-awaited', host, why })
      },
    })
  }
}

/** The wizard talks to a node of the cluster from beginning to end. */
function trouble(cluster: Cluster, host: HostId): string | null {
  const sponsor = speaker(cluster)
  if (sponsor === undefined) return 'no node of the cluster is up'
  return canReach(cluster, host, sponsor) ? null : `${host} does not reach ${sponsor}`
}

function* add(cluster: Cluster, host: HostId, onDone: () => void): Process {
  const { run, nodes } = cluster
  yield wait(cluster, 'nodeAdd')
  onDone()
  const why = trouble(cluster, host)
  if (why !== null) {
    run.emit({ kind: 'host-awaited', host, why: `adding it has failed: ${why}` })
    return
  }
  nodes.push(host)
  yield* join(cluster, host)
}
