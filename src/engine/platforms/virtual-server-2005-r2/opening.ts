/** 0:00: who is in the cluster, which groups there are, and what cannot run here. */
import type { HostId } from '../../../model/ids.ts'
import type { Refused } from '../../../model/remedy.ts'
import type { VmSpec } from '../../../model/scenario/schema.ts'
import { type Volume, volumesOf } from '../../../model/storage.ts'
import { Signal } from '../../kernel/signal.ts'
import type { Run } from '../../mechanisms/run.ts'
import { hostLimit, hostRefusal, lettersTrouble, vmRefused } from '../../policies/hosting.ts'
import { refused, trouble } from '../../policies/remedy.ts'
import { notAdded } from '../late-homes.ts'
import { outsideRule } from '../stand-alone.ts'
import { type Cluster, disksOf, newGroup, type Quorum, type Reactions, STATUS } from './cluster.ts'
import { diskNamed, mayOwn, noWay, oneOwner } from './groups/owners.ts'
import { atStart, startRefusal } from './groups/room.ts'
import { Rooms } from './groups/rooms.ts'
import { canOwnQuorum } from './membership/quorum-disk.ts'
import { countVotes } from './membership/votes.ts'
import type { Product } from './product.ts'
import { openAlone } from './stand-alone.ts'

export function formCluster(run: Run, product: Product, reactions: Reactions): Cluster {
  const { values, choices } = product
  const nodes = present(run).slice(0, values.maxNodes)
  return {
    run,
    product,
    values,
    choices,
    rooms: new Rooms(run, product),
    nodes,
    members: new Set(nodes),
    suspects: new Set(),
    missing: new Set(),
    paused: new Set(),
    up: new Set(nodes),
    heard: new Set(nodes),
    sides: new Map(),
    interfaces: {
      silent: new Set(),
      unreachable: new Set(),
      changed: new Signal('interfaces changed'),
    },
    released: new Signal('groups released'),
    deciding: false,
    settled: new Signal('membership settled'),
    quorum: newQuorum(run, product),
    groups: new Map(),
    failedStarts: new Map(),
    failedDisks: new Map(),
    reactions,
  }
}

function newQuorum({ topology }: Run, { choices }: Product): Quorum {
  const lun = [...topology.luns.values()].find(({ purpose }) => purpose === 'quorum')
  return {
    kind: choices.quorumType === 'disk' ? 'disk' : 'majority',
    lun: lun?.id ?? '',
    owner: null,
    challenger: null,
    waited: null,
    works: true,
    forced: null,
    repairing: false,
  }
}

export function open(cluster: Cluster): void {
  const { run } = cluster
  keepHostsOutside(cluster)
  openQuorum(cluster)
  for (const volume of volumesOf(run.topology)) {
    if (volume.vms.length > 0) openGroup(cluster, volume)
  }
  run.emit({ ...STATUS })
}

/** The node that is set to, or the first that can reach the disk, has it. */
function openQuorum(cluster: Cluster): void {
  const { run, quorum, nodes, choices } = cluster
  const [first] = nodes
  if (quorum.kind === 'majority') {
    if (first !== undefined) countVotes(cluster, first)
    return
  }
  const able = nodes.filter((host) => canOwnQuorum(cluster, host))
  const host = able.includes(choices.quorumOwner) ? choices.quorumOwner : able[0]
  if (host === undefined) return
  quorum.owner = host
  run.emit({ kind: 'lun-online', lun: quorum.lun, host })
  run.emit({ kind: 'quorum-taken', host, lun: quorum.lun })
}

/** Hosts that nobody adds later. */
const present = ({ topology, world }: Run): HostId[] =>
  [...topology.hosts.keys()].filter((host) => world.hosts.get(host)?.awaited === 'no')

function keepHostsOutside({ run, values }: Cluster): void {
  for (const [index, host] of present(run).entries()) {
    const rule = hostRefusal(index, values.maxNodes)
    const remedy = hostLimit(index, values.maxNodes)
    if (rule !== null) run.emit({ kind: 'host-kept-outside', host, rule, remedy })
  }
}

/** A disk has one owner: where homes differ, the group starts at the first VM's. */
function openGroup(cluster: Cluster, volume: Volume): void {
  const { run, members } = cluster
  const specs = volume.vms.map((id) => run.topology.vms.get(id)).filter((vm) => vm !== undefined)
  const able = specs.filter((vm) => !keptOutside(cluster, vm, refusalOf(cluster, vm, volume)))
  const owner = able.find(({ id, home }) => members.has(home) && mayOwn(cluster, [id], home))?.home
  const rule = letterRefusal(cluster)
  if (owner === undefined) openWithoutOwner(cluster, volume, able)
  else if (rule !== null) openAlone(cluster, able, { volume, host: owner, rule })
  else openOwned(cluster, able, { volume, owner })
}

type Owned = { readonly volume: Volume; readonly owner: HostId }

function openOwned(cluster: Cluster, able: readonly VmSpec[], { volume, owner }: Owned): void {
  const { run, groups } = cluster
  const members = able.filter((vm) => !keptOutside(cluster, vm, ownerRefusal(cluster, vm, owner)))
  if (members.length === 0) return
  const vms = members.map(({ id }) => id)
  const { lun, mounted } = volume
  const group = newGroup({ lun, mounted, vms }, owner)
  groups.set(lun, group)
  run.emitEach(disksOf(group).map((lun) => ({ kind: 'lun-online', lun, host: owner })))
  for (const vm of members) startAtHome(cluster, vm, owner)
}

/** No node has it at home that may own it: it is nobody's, or a host's outside the cluster. */
function openWithoutOwner(cluster: Cluster, volume: Volume, able: readonly VmSpec[]): void {
  const { run, members } = cluster
  const strangers = able.filter(({ home }) => !members.has(home))
  for (const vm of able) {
    if (!strangers.includes(vm)) keptOutside(cluster, vm, ownerRefusal(cluster, vm, vm.home))
  }
  const host = strangers[0]?.home ?? ''
  const reason = outsideRule(run.world.hosts.get(host))
  if (reason === null) return
  const remedy = hostLimit(present(run).indexOf(host), cluster.values.maxNodes)
  openAlone(cluster, strangers, { volume, host, rule: { reason, remedy } })
}

/** A group needs a disk with a letter. */
export function letterRefusal({ groups, values }: Cluster): Refused | null {
  const trouble = lettersTrouble(groups.size, values.driveLetters)
  return trouble === null ? null : refused([trouble])
}

/** A group needs a node that may own every resource in it. */
export function ownerRefusal(cluster: Cluster, vm: VmSpec, host: HostId): Refused | null {
  if (mayOwn(cluster, [vm.id], host)) return null
  const reason = `${host} is none of its possible owners`
  return refused([trouble(reason, { kind: 'possible-owner', host })])
}

function startAtHome(cluster: Cluster, vm: VmSpec, owner: HostId): void {
  const { run } = cluster
  if (vm.home !== owner) {
    const rule = oneOwner(cluster, vm, owner)
    run.emit({ kind: 'vm-placed', vm: vm.id, host: owner, candidates: [], rule })
  }
  if (!vm.on) return
  const refusal = startRefusal(cluster, vm.id, owner)
  const { reason, remedy } = refusal ?? {}
  if (reason !== undefined) {
    keptOutside(cluster, vm, { reason: atStart(reason, owner), remedy: remedy ?? null })
    return
  }
  run.emit({ kind: 'vm-runs-at-home', vm: vm.id, host: owner })
}

function keptOutside({ run }: Cluster, vm: VmSpec, why: Refused | null): boolean {
  if (why === null) return false
  run.emit({ kind: 'vm-kept-outside', vm: vm.id, rule: why.reason, remedy: why.remedy })
  return true
}

/** Its home must reach all disks of its group, which one node owns together. */
export function refusalOf({ run, values }: Cluster, vm: VmSpec, volume: Volume): Refused | null {
  const limits = { maxVcpus: values.maxVcpus, maxRamMB: values.maxRam }
  const host = run.topology.hosts.get(vm.home)
  const late = notAdded(run, vm.home)
  if (host === undefined || late !== null) return late
  const unreachable = [volume.lun, ...volume.mounted].flatMap(
    (lun) => noWay(host, diskNamed(run, lun)) ?? [],
  )
  const troubles = unreachable.map(({ reason, change }) => trouble(`${host.id} ${reason}`, change))
  return vmRefused(vm, limits) ?? refused(troubles)
}
