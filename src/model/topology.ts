/**
 * What a platform runs on: the static part of a scenario as one platform sees it. Storage is drawn
 * once; each compared platform may lay its VMs out on other LUNs, and here is where that happens.
 */
import type { ArrayId, ClientId, HostId, LunId, PlatformId, VmId } from './ids.ts'
import type {
  ArraySpec,
  ClientSpec,
  ComparedPlatform,
  HostSpec,
  LunSpec,
  PoolSpec,
  RuleSpec,
  Scenario,
  VmSpec,
} from './scenario/schema.ts'

/** What of a scenario a topology is made from: neither its script nor its words. */
export type Drawing = Pick<
  Scenario,
  'hosts' | 'arrays' | 'luns' | 'vms' | 'clients' | 'rules' | 'pools'
>

export type Topology = {
  readonly platform: PlatformId
  readonly hosts: ReadonlyMap<HostId, HostSpec>
  readonly arrays: ReadonlyMap<ArrayId, ArraySpec>
  readonly luns: ReadonlyMap<LunId, PlacedLun>
  /** `lun` is the LUN on this platform, which may differ from the one drawn. */
  readonly vms: ReadonlyMap<VmId, VmSpec>
  readonly clients: ReadonlyMap<ClientId, ClientSpec>
  readonly rules: readonly RuleSpec[]
  readonly pools: readonly PoolSpec[]
}

export type PlacedLun = LunSpec & {
  /** False where the platform's storage layout added it. */
  readonly drawn: boolean
  readonly vms: readonly VmId[]
}

/** Whether a platform needs a LUN of its own for the cluster's vote. */
export type StorageNeeds = {
  readonly quorumLun: boolean
  /** The setting with which the cluster votes without one. */
  readonly unless?: { readonly setting: string; readonly is: string }
}

export function topologyFor(
  scenario: Drawing,
  compared: ComparedPlatform,
  needs: StorageNeeds,
): Topology {
  const lunOf = layout(scenario, compared)
  const vms = scenario.vms.map((vm) => ({ ...vm, lun: lunOf(vm) }))
  return {
    platform: compared.platform,
    hosts: byId(scenario.hosts),
    arrays: byId(scenario.arrays),
    luns: byId(placedLuns(scenario, vms, needsQuorumLun(needs, compared))),
    vms: byId(vms),
    clients: byId(scenario.clients),
    rules: scenario.rules,
    pools: scenario.pools,
  }
}

function needsQuorumLun({ quorumLun, unless }: StorageNeeds, { settings }: ComparedPlatform) {
  return quorumLun && (unless === undefined || settings[unless.setting] !== unless.is)
}

function layout(scenario: Drawing, { storage }: ComparedPlatform): (vm: VmSpec) => LunId {
  if (storage === 'as-drawn') return (vm) => vm.lun
  if (storage === 'lun-per-vm') return ownLun(scenario)
  if (storage === 'shared-volume') {
    const shared = scenario.luns.find((lun) => lun.purpose === 'vms')?.id ?? 'shared-volume'
    return () => shared
  }
  // A VM may be named like something that every object has, `constructor` for one.
  return (vm) => (Object.hasOwn(storage, vm.id) ? (storage[vm.id] ?? vm.lun) : vm.lun)
}

/** A LUN drawn by the user under that name is another thing, unless it holds VMs too. */
function ownLun({ luns }: Drawing): (vm: VmSpec) => LunId {
  const quorums = luns.filter(({ purpose }) => purpose === 'quorum')
  const taken = new Set(quorums.map(({ id }) => id))
  const free = (name: LunId): LunId => (taken.has(name) ? free(`${name}-vm`) : name)
  return ({ id }) => free(`lun-${id}`)
}

function placedLuns(
  scenario: Drawing,
  vms: readonly VmSpec[],
  quorumLun: boolean,
): readonly PlacedLun[] {
  const drawn = byId(scenario.luns)
  const used = new Map<LunId, VmId[]>()
  if (quorumLun) used.set(quorumName(scenario), [])
  for (const vm of vms) {
    const known = used.get(vm.lun)
    if (known === undefined) used.set(vm.lun, [vm.id])
    else known.push(vm.id)
  }
  for (const lun of emptyLuns(scenario)) if (!used.has(lun)) used.set(lun, [])
  for (const lun of [...used.keys()]) {
    const root = drawn.get(lun)?.mountedUnder
    if (root !== undefined && !used.has(root)) used.set(root, [])
  }
  const home = byId(scenario.vms)
  return [...used].map(([id, vmIds]) => {
    const spec = drawn.get(id)
    if (spec !== undefined) return { ...spec, drawn: true, vms: vmIds }
    const from = drawn.get(home.get(vmIds[0] ?? '')?.lun ?? '')
    const array = arrayOf(scenario, from)
    const sizeGB = sizeFor(vmIds.map((vm) => home.get(vm)))
    const zoning = from?.hosts === undefined ? {} : { hosts: from.hosts }
    const purpose = quorumPurpose(vmIds)
    return { id, array, sizeGB, purpose, drawn: false, vms: vmIds, ...zoning }
  })
}

/** Drawn and not used by any VM as drawn: every platform shows them, ready to be used. */
function emptyLuns({ luns, vms }: Drawing): readonly LunId[] {
  const inUse = new Set(vms.map((vm) => vm.lun))
  return luns.filter(({ id, purpose }) => purpose === 'vms' && !inUse.has(id)).map(({ id }) => id)
}

const quorumPurpose = (vms: readonly VmId[]) => (vms.length === 0 ? 'quorum' : 'vms')

function quorumName(scenario: Drawing): LunId {
  return scenario.luns.find((lun) => lun.purpose === 'quorum')?.id ?? 'quorum'
}

/** The array of the LUN that was drawn for the VM, else the first; its zoning comes with it. */
function arrayOf(scenario: Drawing, drawn: LunSpec | undefined): ArrayId {
  return drawn?.array ?? scenario.arrays[0]?.id ?? ''
}

/** Disk plus a saved state of the VM's RAM, whole GB. */
function sizeFor(vms: readonly (VmSpec | undefined)[]): number {
  const gigabytes = vms.reduce((sum, vm) => sum + (vm ? vm.diskGB + vm.ramMB / 1_000 : 0), 0)
  return Math.max(1, Math.ceil(gigabytes))
}

function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}
