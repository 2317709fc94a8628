/** How a platform's cluster stands at an instant, in sentences, host by host. */
import type { Topology } from '../../../model/topology.ts'
import type { Vm, World } from '../../../model/world.ts'
import { asSentence } from '../../actions/tell.ts'
import { count, percent } from '../../format.ts'
import { chipWords, hostWords, loads } from '../../stage/scene/words.ts'

export type Now = {
  /** How the cluster as a whole stands. */
  readonly status: string
  readonly hosts: readonly HostNow[]
  /** VMs that are on no host, as 'web-01: does not fit: …'. */
  readonly nowhere: readonly string[]
}

export type HostNow = {
  readonly id: string
  /** 'failed 2:00', or what it does for the cluster; empty where there is nothing to say. */
  readonly state: string
  readonly trouble: boolean
  readonly load: string
  /** 'web-01, booting'; those that simply run are named together. */
  readonly vms: readonly string[]
}

export function nowInWords(world: World, topology: Topology): Now {
  const byHost = new Map<string, Vm[]>()
  for (const vm of world.vms.values()) {
    const place = vm.host ?? ''
    byHost.set(place, [...(byHost.get(place) ?? []), vm])
  }
  const { colour, reason } = world.cluster
  const running = [...world.vms.values()].filter(({ state }) => state.kind === 'running').length
  const what = `${running} of ${count(world.vms.size, 'VM')} running.`
  const tag =
    reason === '' ? '' : ` ${asSentence(colour === 'none' ? reason : `${colour}: ${reason}`)}`
  return {
    status: what + tag,
    hosts: [...topology.hosts.keys()].flatMap((id) => hostNow(id, world, topology, byHost)),
    nowhere: (byHost.get('') ?? []).map(vmNow),
  }
}

const TROUBLE: ReadonlySet<string> = new Set([
  'failed',
  'hung',
  'slow',
  'suspected',
  'starting',
  'outside',
])

function hostNow(
  id: string,
  world: World,
  topology: Topology,
  byHost: ReadonlyMap<string, readonly Vm[]>,
): readonly HostNow[] {
  const [host, spec] = [world.hosts.get(id), topology.hosts.get(id)]
  if (host === undefined || spec === undefined) return []
  const { look, word, why } = hostWords(host, world.cluster)
  const { cpu, ram } = loads(host, spec)
  const load = host.power === 'on' ? `CPU ${percent(cpu)}, memory ${percent(ram)}` : ''
  const state = why === null ? word : `${word}: ${why}`
  return [{ id, state, trouble: TROUBLE.has(look), load, vms: vmsNow(byHost.get(id) ?? []) }]
}

function vmsNow(vms: readonly Vm[]): readonly string[] {
  const plain = vms.filter((vm) => chipWords(vm).word === '').map(({ id }) => id)
  const others = vms.filter((vm) => chipWords(vm).word !== '').map(vmNow)
  return [...others, ...(plain.length === 0 ? [] : [`${plain.join(', ')}: running`])]
}

function vmNow(vm: Vm): string {
  const { word, why } = chipWords(vm)
  return `${vm.id}: ${word === '' ? 'running' : word}${why === null ? '' : `: ${why}`}`
}
