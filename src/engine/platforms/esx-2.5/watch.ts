/** What becomes of a lost host's VMs when nobody restarts them. */
import type { HostId } from '../../../model/ids.ts'
import type { Cluster } from '../esx-3.0/cluster.ts'

/** Whoever is up is in: there is no agent that others wait for. */
export function takeIn({ run, agents, members }: Cluster, host: HostId): void {
  members.add(host)
  agents.add(host)
  run.emit({ kind: 'host-joined', host })
}

export function watchHosts(farm: Cluster): void {
  const { run, hosts, agents, silentSince } = farm
  run.watchers.add({
    hostSilent: (host) => {
      if (!agents.delete(host)) return
      silentSince.set(host, run.kernel.now)
      leaveToOperator(run, host)
    },
    hostUp: (host) => {
      if (hosts.includes(host)) takeIn(farm, host)
    },
    // A host that cannot be reached runs its VMs on.
    networkChanged: () => {},
  })
}

function leaveToOperator(run: Cluster['run'], host: HostId): void {
  const reason = 'nobody restarts it here; it stays down until an operator powers it on'
  const down = run.residents(host).filter(({ state }) => state.kind === 'down')
  run.emitEach(down.map(({ id }) => ({ kind: 'vm-abandoned', vm: id, reason })))
}
