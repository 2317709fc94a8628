/** What else a host is besides its foremost word: small icons beside its name, told to readers. */
import type { StorageWords } from '../../../model/platform-sheet.ts'
import { type Cluster, type Host, isLinked } from '../../../model/world.ts'

export type HostMarkKind =
  | 'quorum'
  | 'coordinator'
  | 'primary'
  | 'paused'
  | 'network'
  | 'path'
  | 'slow'
  | 'copy'
  | 'unprotected'

export type HostMark = {
  readonly kind: HostMarkKind
  readonly text: string
  readonly trouble: boolean
}

const NETWORKS = ['management', 'heartbeat', 'vmotion'] as const

type Seen = {
  readonly cluster: Cluster
  readonly access: StorageWords['access']
  /** VMs of which an older copy goes on here; empty where there are none. */
  readonly copies: string
}

/** Empty for a host that is well and has no part to play. */
export function hostMarks(host: Host, seen: Seen): readonly HostMark[] {
  const { cluster, access, copies } = seen
  if (host.power !== 'on') return roles(host, cluster)
  const marks = [...roles(host, cluster), ...networkMarks(host)]
  const tell = (kind: HostMarkKind, text: string, trouble = true): void => {
    marks.push({ kind, text, trouble })
  }
  if (copies !== '') tell('copy', `an older copy of ${copies} runs on`)
  if (host.lostPaths.size > 0) tell('path', `no path to ${[...host.lostPaths.keys()].join(', ')}`)
  if (host.cpuPercent < 100) tell('slow', `CPUs at ${host.cpuPercent} %`)
  if (host.paused) tell('paused', pausedWord(access), false)
  if (host.membership === 'outside') tell('unprotected', 'its VMs are unprotected', false)
  return marks
}

/** Where VMs have locks the vendor calls it maintenance mode, where groups have owners a pause. */
export const pausedWord = (access: StorageWords['access']): string =>
  access === 'lock' ? 'maintenance' : 'paused'

function roles({ id }: Host, { quorum, coordinator, primaries }: Cluster): HostMark[] {
  const mark = (kind: HostMarkKind, text: string): HostMark => ({ kind, text, trouble: false })
  if (quorum === id) return [mark('quorum', 'owns quorum')]
  if (coordinator === id) return [mark('coordinator', 'HA coordinator')]
  return primaries.includes(id) ? [mark('primary', 'HA primary')] : []
}

function networkMarks(host: Host): HostMark[] {
  const mark = (text: string): HostMark => ({ kind: 'network', text, trouble: true })
  if (host.unswitched !== null) return [mark('its switch is down')]
  const lost = NETWORKS.filter((network) => !isLinked(host, network))
  const names = lost.map((network) => (network === 'vmotion' ? 'VMotion' : network))
  if (names.length === 0) return host.cut ? [mark('cut off from others')] : []
  return [mark(`no ${names.join(', ')} network`)]
}
