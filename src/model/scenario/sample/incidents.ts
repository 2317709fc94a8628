/**
 * A script that makes sense: one host down at a time, and nothing asked of a VM of which it is not
 * known where it is, as after its host has failed.
 */
import { type Random, stream } from '../../../base/random.ts'
import type { Incident, VmSpec } from '../schema.ts'

type Plan = {
  readonly hosts: readonly string[]
  readonly vms: readonly Pick<VmSpec, 'id' | 'on' | 'home' | 'cpuDemandMHz'>[]
  readonly count: number
  readonly horizonMs: number
}

/** What is known at a point of the script. */
type Mind = {
  readonly hosts: readonly string[]
  readonly demand: ReadonlyMap<string, number>
  /** Hosts of the VMs that run. */
  readonly at: Map<string, string>
  readonly off: Set<string>
  down: string | null
}

export function incidentsFor(seed: number, plan: Plan): readonly Incident[] {
  const { hosts, vms, count, horizonMs } = plan
  const random = stream(seed, 'sample', 'incidents')
  const mind: Mind = {
    hosts,
    demand: new Map(vms.map(({ id, cpuDemandMHz }) => [id, cpuDemandMHz])),
    at: new Map(vms.filter(({ on }) => on).map(({ id, home }) => [id, home])),
    off: new Set(vms.filter(({ on }) => !on).map(({ id }) => id)),
    down: null,
  }
  const slotS = horizonMs / 1_000 / count
  return Array.from({ length: count }, (_, index) => {
    const atMs = 1_000 * Math.floor((index + random.uniform(0.2, 0.8)) * slotS)
    return next(mind, random, { atMs, turn: index === 0 ? 0 : random.integer(KINDS.length) })
  }).filter((incident) => incident !== undefined)
}

type Kind = (mind: Mind, random: Random, atMs: number) => Incident | undefined

/** Begins with a failing host: it is what samples are for. */
const KINDS: readonly Kind[] = [fails, migrates, demands, returns, powersOff, migrates, powersOn]

function next(
  mind: Mind,
  random: Random,
  { atMs, turn }: { readonly atMs: number; readonly turn: number },
): Incident | undefined {
  for (const kind of [...KINDS.slice(turn), ...KINDS.slice(0, turn)]) {
    const incident = kind(mind, random, atMs)
    if (incident !== undefined) return incident
  }
  return undefined
}

function fails(mind: Mind, random: Random, atMs: number): Incident | undefined {
  if (mind.down !== null || mind.hosts.length < 2) return undefined
  const host = random.pick(mind.hosts)
  mind.down = host
  for (const [vm, at] of mind.at) if (at === host) mind.at.delete(vm)
  return { atMs, kind: 'host-fails', host }
}

function returns(mind: Mind, _: Random, atMs: number): Incident | undefined {
  if (mind.down === null) return undefined
  const host = mind.down
  mind.down = null
  return { atMs, kind: 'host-returns', host }
}

function migrates(mind: Mind, random: Random, atMs: number): Incident | undefined {
  if (mind.at.size === 0) return undefined
  const [vm, source] = random.pick([...mind.at])
  const targets = mind.hosts.filter((host) => host !== source && host !== mind.down)
  if (targets.length === 0) return undefined
  const to = random.pick(targets)
  mind.at.set(vm, to)
  return { atMs, kind: 'vm-migrates', vm, to }
}

function demands(mind: Mind, random: Random, atMs: number): Incident | undefined {
  if (mind.at.size === 0) return undefined
  const [vm] = random.pick([...mind.at])
  const before = mind.demand.get(vm) ?? 0
  const cpuDemandMHz = Math.min(2_800, Math.round((before * random.uniform(1.5, 3)) / 10) * 10)
  const change = { atMs, kind: 'demand-changes', vm } as const
  const dirtier = { dirtyMBps: 5 + random.integer(40) }
  return random.integer(2) === 0 ? { ...change, cpuDemandMHz } : { ...change, ...dirtier }
}

function powersOff(mind: Mind, random: Random, atMs: number): Incident | undefined {
  if (mind.at.size === 0) return undefined
  const [vm] = random.pick([...mind.at])
  mind.at.delete(vm)
  mind.off.add(vm)
  return { atMs, kind: 'vm-powers-off', vm }
}

/** Where is left to the platform, so that it is not known afterwards. */
function powersOn(mind: Mind, random: Random, atMs: number): Incident | undefined {
  if (mind.off.size === 0) return undefined
  const vm = random.pick([...mind.off])
  mind.off.delete(vm)
  return { atMs, kind: 'vm-powers-on', vm }
}
