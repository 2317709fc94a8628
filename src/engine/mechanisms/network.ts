/** Networks of a host are lost and come back; a split cuts some hosts off from the others. */
import type { HostId } from '../../model/ids.ts'
import type { NetworkName } from '../../model/scenario/vocabulary.ts'
import { isLinked } from '../../model/world.ts'
import type { Run } from './run.ts'

/** Whether both have power and can talk over one of the networks. */
export function reaches(
  { world }: Run,
  [one, other]: readonly [HostId, HostId],
  networks: readonly NetworkName[],
): boolean {
  const [a, b] = [world.hosts.get(one), world.hosts.get(other)]
  if (a?.power !== 'on' || b?.power !== 'on' || a.cut !== b.cut) return false
  return networks.some((network) => isLinked(a, network) && isLinked(b, network))
}

/** The gateway stands on the side that was not cut off. */
export function reachesGateway({ world }: Run, host: HostId, network: NetworkName): boolean {
  const found = world.hosts.get(host)
  return found?.power === 'on' && !found.cut && isLinked(found, network)
}

/** Hosts of `among` that can talk to each other, directly or through others; each host in one. */
export function sidesOf(
  run: Run,
  among: readonly HostId[],
  networks: readonly NetworkName[],
): readonly (readonly HostId[])[] {
  const left = new Set(among)
  const sides: HostId[][] = []
  for (const first of among) {
    if (!left.delete(first)) continue
    const side = [first]
    for (const one of side) {
      for (const other of [...left]) {
        if (!reaches(run, [one, other], networks)) continue
        left.delete(other)
        side.push(other)
      }
    }
    sides.push(among.filter((host) => side.includes(host)))
  }
  return sides
}

export function setNetworks(
  run: Run,
  host: HostId,
  { networks, up }: { networks: readonly NetworkName[]; up: boolean },
): void {
  const kind = up ? 'network-back' : 'network-lost'
  const changed = networks.filter((network) => run.world.hosts.get(host)?.networks[network] !== up)
  run.emitEach(changed.map((network) => ({ kind, host, network })))
  tellWatchers(run)
}

export function splitNetwork(run: Run, hosts: readonly HostId[]): void {
  run.emit({ kind: 'network-split', hosts })
  tellWatchers(run)
}

export function joinNetwork(run: Run, hosts: readonly HostId[]): void {
  run.emit({ kind: 'network-joined', hosts })
  tellWatchers(run)
}

export function tellWatchers(run: Run): void {
  const { cause } = run.kernel
  for (const watcher of run.watchers) {
    run.kernel.cause = cause
    watcher.networkChanged()
  }
}
