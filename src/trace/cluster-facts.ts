/** A cluster in figures at one instant, in its platform's terms: what a pane tells at its top. */
import type { StorageWords } from '../model/platform-sheet.ts'
import { volumesOf } from '../model/storage.ts'
import type { Topology } from '../model/topology.ts'
import { type Host, isLinked, serves, type Vm, type World } from '../model/world.ts'
import { guarded } from './drive-letters.ts'

export type ClusterFact = {
  readonly kind:
    | 'serving'
    | 'twice'
    | 'unprotected'
    | 'storage'
    | 'network'
    | 'quorum'
    | 'votes'
    | 'groups'
    | 'coordinator'
    | 'primaries'
    | 'locks'
  /** Some 30 letters at most. */
  readonly text: string
  /** The whole of it. */
  readonly why: string
  readonly trouble: boolean
}

type Seen = {
  readonly world: World
  readonly topology: Topology
  readonly access: StorageWords['access']
  /** The platform has clusters with a quorum. */
  readonly votes: boolean
}

/** Trouble first, then in the order of the table above. */
export function clusterFacts(seen: Seen): readonly ClusterFact[] {
  const own = seen.access === 'lock' ? [...agents(seen), ...locks(seen)] : nodes(seen)
  const all = [...own, ...guests(seen), ...storage(seen), ...network(seen)]
  return [...all.filter(({ trouble }) => trouble), ...all.filter(({ trouble }) => !trouble)]
}

const quiet = (kind: ClusterFact['kind'], text: string, why: string): ClusterFact => ({
  kind,
  text,
  why,
  trouble: false,
})
const loud = (kind: ClusterFact['kind'], text: string, why: string): ClusterFact => ({
  kind,
  text,
  why,
  trouble: true,
})

function guests({ world }: Seen): readonly ClusterFact[] {
  const vms = [...world.vms.values()]
  const wanted = vms.filter(({ expected }) => expected)
  const now = wanted.filter(serves).length
  const facts: ClusterFact[] = []
  if (wanted.length > 0) {
    const text = `${now} of ${wanted.length} VMs serve`
    const rest = listed(wanted.filter((vm) => !serves(vm)))
    facts.push(now < wanted.length ? loud('serving', text, rest) : quiet('serving', text, text))
  }
  const twice = vms.filter(({ copies }) => copies.length > 0)
  if (twice.length > 0) facts.push(loud('twice', `${twice.length} run twice`, listed(twice)))
  const alone = vms.filter(({ unprotected }) => unprotected !== null)
  if (alone.length > 0) {
    facts.push(quiet('unprotected', `${alone.length} unprotected`, listed(alone)))
  }
  return facts
}

function storage({ world }: Seen): readonly ClusterFact[] {
  const lost = [...world.luns.values()].filter((lun) => lun.lost)
  return [
    ...[...world.arrays.values()].flatMap(({ id, lost, percent }) => {
      if (lost) return [loud('storage', `${id} lost`, `${id} is lost with all its LUNs`)]
      if (percent === 100) return []
      return [loud('storage', `${id} at ${percent} %`, `${id} has ${percent} % of its speed`)]
    }),
    ...(lost.length === 0 ? [] : [loud('storage', `${named(lost)} lost`, listed(lost))]),
  ]
}

function network({ world }: Seen): readonly ClusterFact[] {
  const hosts = [...world.hosts.values()]
  const dark = hosts.filter(({ unswitched }) => unswitched !== null)
  const cut = hosts.filter((host) => host.unswitched === null && isCut(host))
  const facts: ClusterFact[] = []
  if (dark.length > 0) {
    facts.push(loud('network', `switch down: ${named(dark)}`, `no network: ${listed(dark)}`))
  }
  if (cut.length > 0) facts.push(loud('network', `cut off: ${named(cut)}`, listed(cut)))
  return facts
}

const isCut = (host: Host): boolean =>
  host.cut || (!isLinked(host, 'management') && !isLinked(host, 'heartbeat'))

function nodes({ world, topology, votes }: Seen): readonly ClusterFact[] {
  const inside = [...world.hosts.values()].filter(({ membership }) => membership !== 'outside')
  const up = inside.filter(({ power, membership }) => power === 'on' && membership === 'member')
  const needed = Math.floor(inside.length / 2) + 1
  const facts: ClusterFact[] = []
  const disk = [...topology.luns.values()].find(({ purpose }) => purpose === 'quorum')
  const owner = world.cluster.quorum
  if (!votes) return facts
  if (disk === undefined) {
    const text = `votes: ${up.length} of ${inside.length}, ${needed} needed`
    facts.push((up.length < needed ? loud : quiet)('votes', text, `a majority is ${needed}`))
  } else if (owner === null) {
    facts.push(loud('quorum', 'quorum: nobody', `nobody owns quorum disk ${disk.id}`))
  } else facts.push(quiet('quorum', `quorum: ${owner}`, `${owner} owns quorum disk ${disk.id}`))
  const nodes = `members: ${up.length} of ${inside.length}`
  facts.push((up.length < inside.length ? loud : quiet)('votes', nodes, nodes))
  return [...facts, ...groups(world, topology)]
}

function groups({ luns, vms }: World, topology: Topology): readonly ClusterFact[] {
  const held = volumesOf(topology).filter((one) => one.vms.some((id) => guarded(vms, id)))
  const states = held.map(({ lun }) => luns.get(lun)?.state)
  const offline = states.filter((state) => state === 'offline').length
  const pending = states.filter((state) => state === 'pending').length
  const some = [offline > 0 && `${offline} offline`, pending > 0 && `${pending} coming online`]
  const told = some.filter((text) => text !== false).join(', ')
  const text = `${held.length} ${held.length === 1 ? 'group' : 'groups'}`
  if (told === '') return held.length === 0 ? [] : [quiet('groups', text, 'all online')]
  return [loud('groups', `${text}: ${told}`, told)]
}

function agents({ world }: Seen): readonly ClusterFact[] {
  const { coordinator, primaries } = world.cluster
  const facts: ClusterFact[] = []
  if (coordinator !== null) {
    const gone = world.hosts.get(coordinator)?.power !== 'on'
    const why = `${coordinator} decides restarts${gone ? ', and is down' : ''}`
    facts.push((gone ? loud : quiet)('coordinator', `coordinator: ${coordinator}`, why))
  }
  if (primaries.length > 0) {
    facts.push(quiet('primaries', count(primaries.length, 'primary'), primaries.join(', ')))
  }
  return facts
}

const count = (many: number, one: 'primary'): string =>
  many === 1 ? `1 ${one}` : `${many} primaries`

function locks({ world }: Seen): readonly ClusterFact[] {
  const held = [...world.vms.values()].filter(({ lock }) => lock !== null).length
  const text = `${held} ${held === 1 ? 'lock' : 'locks'} held`
  return held === 0 ? [] : [quiet('locks', text, 'one for each VM that is on')]
}

type Named = { readonly id: string }

const MOST_NAMED = 40

const listed = (things: readonly (Named | Vm)[]): string => {
  const names = things.slice(0, MOST_NAMED).map(({ id }) => id)
  return things.length > MOST_NAMED
    ? `${names.join(', ')} and ${things.length - MOST_NAMED} more`
    : names.join(', ')
}

/** 'host-2', or '3 of them'. */
const named = (things: readonly Named[]): string =>
  things.length === 1 ? (things[0]?.id ?? '') : String(things.length)
