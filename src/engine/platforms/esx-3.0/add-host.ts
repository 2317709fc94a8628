/** "Add Host" in VirtualCenter: its agent is installed, then the host joins the others. */
import type { HostId } from '../../../model/ids.ts'
import type { Process } from '../../kernel/process.ts'
import { reachesGateway } from '../../mechanisms/network.ts'
import { onHost } from '../../mechanisms/run.ts'
import { hostLimit, hostRefusal } from '../../policies/hosting.ts'
import type { Answer } from '../platform.ts'
import { type Cluster, wait } from './cluster.ts'
import { unmanaged } from './management.ts'

export type Joining = {
  /** What takes the time, as a sentence. */
  readonly what: string
  readonly admit: (cluster: Cluster, host: HostId) => void
}

export function addHost(cluster: Cluster, host: HostId, joining: Joining): Answer {
  const { run, hosts, values } = cluster
  const others = [...run.world.hosts.values()].filter(({ awaited }) => awaited === 'being added')
  const count = hosts.length + others.length
  const rule = hostRefusal(count, values.maxHosts)
  if (rule !== null) return { reason: rule, remedy: hostLimit(count, values.maxHosts) }
  const refusal = trouble(cluster, host)
  if (refusal !== null) return refusal
  return () => {
    run.emit({ kind: 'host-being-added', host, what: joining.what })
    let done = false
    const body = add(cluster, host, {
      ...joining,
      onDone: () => {
        done = true
      },
    })
    run.kernel.spawn(`${host} is added`, [onHost(host)], body, {
      onEnd: () => {
        const why = 'it was lost while it was being added'
        if (!done) run.emit({ kind: 'host-awaited', host, why })
      },
    })
  }
}

function trouble(cluster: Cluster, host: HostId): string | null {
  const reached = reachesGateway(cluster.run, host, 'management')
  return unmanaged(cluster) ?? (reached ? null : `VirtualCenter does not reach ${host}`)
}

function* add(
  cluster: Cluster,
  host: HostId,
  { admit, onDone }: Joining & { readonly onDone: () => void },
): Process {
  const { run, hosts } = cluster
  yield wait(cluster, 'hostAdd')
  onDone()
  const why = trouble(cluster, host)
  if (why !== null) {
    run.emit({ kind: 'host-awaited', host, why: `adding it has failed: ${why}` })
    return
  }
  hosts.push(host)
  admit(cluster, host)
}
