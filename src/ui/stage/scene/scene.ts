/**
 * What one pane draws: the world at the playhead, completed by what the scenario has and the last
 * run has not seen yet, so that an edit is on the canvas before its run is.
 */
import type { ClientId, HostId, VmId } from '../../../model/ids.ts'
import type { PlatformWords } from '../../../model/platform-sheet.ts'
import type { ClientSpec, ComparedPlatform, Scenario } from '../../../model/scenario/schema.ts'
import type { Drawing, Topology } from '../../../model/topology.ts'
import { initialWorld, type Vm, type World } from '../../../model/world.ts'
import { once } from '../../../trace/once.ts'

/** What of a scenario stands on the canvas: its script, its words and its seed do not. */
export type Drawn = Drawing & Pick<Scenario, 'platforms'>

/** Null only for what is no VM of the topology. */
export function shownAt(vm: Vm | undefined, { hosts, vms }: Topology): HostId | null {
  if (vm === undefined) return null
  if (vm.host !== null && hosts.has(vm.host)) return vm.host
  return vms.get(vm.id)?.home ?? null
}

export function sceneOf(world: World | null, topology: Topology): World {
  if (world !== null && covers(world, topology)) return world
  const drawn = drawnWorld(topology)
  if (world === null) return drawn
  return {
    ...world,
    hosts: new Map([...drawn.hosts, ...world.hosts]),
    vms: new Map([...drawn.vms, ...world.vms]),
    luns: new Map([...drawn.luns, ...world.luns]),
  }
}

function covers({ hosts, vms, luns }: World, topology: Topology): boolean {
  return (
    [...topology.hosts.keys()].every((id) => hosts.has(id)) &&
    [...topology.vms.keys()].every((id) => vms.has(id)) &&
    [...topology.luns.keys()].every((id) => luns.has(id))
  )
}

/** The cluster as drawn, at rest: no platform has said anything about it yet. */
function drawnWorld(topology: Topology): World {
  const world = initialWorld(topology)
  const vms = [...world.vms].map(([id, vm]): [VmId, Vm] => {
    const on = topology.vms.get(id)?.on === true
    return [id, on ? { ...vm, state: { kind: 'running' }, expected: true } : vm]
  })
  return { ...world, vms: new Map(vms) }
}

/** The VMs that each host shows: those at home there first, then those that came. */
export function residents(world: World, topology: Topology): ReadonlyMap<HostId, readonly Vm[]> {
  const rows = new Map<HostId, { home: Vm[]; guests: Vm[] }>()
  for (const id of topology.hosts.keys()) rows.set(id, { home: [], guests: [] })
  for (const [id, { home }] of topology.vms) {
    const vm = world.vms.get(id)
    const host = shownAt(vm, topology)
    if (vm === undefined || host === null) continue
    const row = rows.get(host)
    if (host === home) row?.home.push(vm)
    else row?.guests.push(vm)
  }
  return new Map([...rows].map(([id, { home, guests }]) => [id, [...home, ...guests]]))
}

export function clientsByVm(
  clients: ReadonlyMap<ClientId, ClientSpec>,
): ReadonlyMap<VmId, readonly ClientSpec[]> {
  const rows = new Map<VmId, ClientSpec[]>()
  for (const client of clients.values()) {
    rows.set(client.vm, [...(rows.get(client.vm) ?? []), client])
  }
  return rows
}

/** Without its pools where the platform divides nothing by them. */
export function asDivided(
  topology: Topology,
  { pools }: PlatformWords,
  { settings }: ComparedPlatform,
): Topology {
  if (topology.pools.length === 0) return topology
  const divides = pools !== undefined && settings[pools.unless.setting] !== pools.unless.is
  return divides ? topology : { ...topology, pools: [] }
}

/** With the LUNs that were drawn and hold nothing yet: they stand ready on every platform. */
export function withEmptyLuns(topology: Topology, scenario: Drawing): Topology {
  const wanted = new Set(scenario.vms.map(({ lun }) => lun))
  const empty = scenario.luns.filter(
    ({ id, purpose }) => purpose === 'vms' && !wanted.has(id) && !topology.luns.has(id),
  )
  if (empty.length === 0) return topology
  const luns = new Map(topology.luns)
  for (const lun of empty) luns.set(lun.id, { ...lun, drawn: true, vms: [] })
  return { ...topology, luns }
}

/** Hosts on which older copies of VMs go on, with the names of these. */
export const copiesOn = once(({ vms }: World): ReadonlyMap<HostId, string> => {
  const names = new Map<HostId, string>()
  for (const { id, copies } of vms.values()) {
    for (const host of copies) names.set(host, [names.get(host), id].filter(Boolean).join(', '))
  }
  return names
})
