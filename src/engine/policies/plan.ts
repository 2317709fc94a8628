/** A cluster as DRS plans it: what each host would carry when all moves so far are done. */
import type { HostId, VmId } from '../../model/ids.ts'
import type { Remedy } from '../../model/remedy.ts'
import type { RuleSpec } from '../../model/scenario/schema.ts'
import { type Need, shortage, shortages } from './capacity.ts'
import { loadDeviation } from './imbalance.ts'
import { remedyFor, type Trouble } from './remedy.ts'
import { brokenRules, ruleBreach, ruleWords } from './rules.ts'

/** What a VM is entitled to of CPU (MHz) and memory (MB), and what a host must back for it. */
export type PlannedVm = {
  readonly vm: VmId
  /** Where it is or is going. */
  readonly host: HostId
  readonly cpuMHz: number
  readonly ramMB: number
  readonly need: Need
  readonly movable: boolean
}

/** Capacity for VMs, and what of it nobody has reserved. */
export type PlannedHost = {
  readonly host: HostId
  readonly cpuMHz: number
  readonly ramMB: number
  readonly free: Need
}

export type PlanView = {
  /** Hosts that may carry VMs. A VM may be elsewhere, on a host that is to be emptied. */
  readonly hosts: readonly PlannedHost[]
  readonly vms: readonly PlannedVm[]
  readonly rules: readonly RuleSpec[]
  /** Why the host cannot take the VM whatever the others do, or null. */
  readonly unfit: (vm: VmId, host: HostId) => string | null
  /** All that makes it unfit, with what would mend it. */
  readonly troubles: (vm: VmId, host: HostId) => readonly Trouble[]
}

export type Plan = {
  readonly view: PlanView
  readonly homes: Map<VmId, HostId>
  readonly carried: Map<HostId, Carried>
  /** VMs that have their move; a plan moves none of them twice. */
  readonly moved: Set<VmId>
}

/** A plan has its own, which change as it moves VMs. */
type Carried = {
  readonly capacity: PlannedHost
  cpuMHz: number
  ramMB: number
  free: Need
}

export function planOf(view: PlanView): Plan {
  const carried = new Map<HostId, Carried>()
  for (const capacity of view.hosts) {
    carried.set(capacity.host, { capacity, cpuMHz: 0, ramMB: 0, free: capacity.free })
  }
  const homes = new Map<VmId, HostId>()
  for (const vm of view.vms) {
    homes.set(vm.vm, vm.host)
    carry(carried.get(vm.host), vm.cpuMHz, vm.ramMB)
  }
  return { view, homes, carried, moved: new Set<VmId>() }
}

/** Another that can be changed without changing this one. */
export const copyOf = (plan: Plan): Plan => ({
  ...plan,
  homes: new Map(plan.homes),
  carried: new Map([...plan.carried].map(([id, host]) => [id, { ...host }])),
  moved: new Set(plan.moved),
})

/** Nobody counts what is on a host that may carry none. */
function carry(host: Carried | undefined, cpuMHz: number, ramMB: number): void {
  if (host === undefined) return
  host.cpuMHz += cpuMHz
  host.ramMB += ramMB
}

/** The VM's old host backs it until the move is over, so nothing comes free there. */
export function place(plan: Plan, vm: PlannedVm, host: HostId): void {
  carry(plan.carried.get(plan.homes.get(vm.vm) ?? ''), -vm.cpuMHz, -vm.ramMB)
  plan.homes.set(vm.vm, host)
  plan.moved.add(vm.vm)
  const target = plan.carried.get(host)
  if (target === undefined) return
  carry(target, vm.cpuMHz, vm.ramMB)
  const { cpuMHz, ramMB } = target.free
  target.free = { cpuMHz: cpuMHz - vm.need.cpuMHz, ramMB: ramMB - vm.need.ramMB }
}

export const mayMove = ({ moved }: Plan, { vm, movable }: PlannedVm): boolean =>
  movable && !moved.has(vm)

/** Why the host cannot take the VM: itself, its capacity or a rule; null when it can. */
export function refusal(plan: Plan, vm: PlannedVm, host: HostId): string | null {
  const { view, carried, homes } = plan
  const free = carried.get(host)?.free ?? { cpuMHz: 0, ramMB: 0 }
  return (
    view.unfit(vm.vm, host) ??
    shortage(free, vm.need) ??
    ruleBreach(view.rules, { vm: vm.vm, host, homes })
  )
}

/** What would let the host take the VM. */
export function remedyIn(plan: Plan, vm: PlannedVm, host: HostId): Remedy | null {
  const { view, carried, homes } = plan
  const free = carried.get(host)?.free ?? { cpuMHz: 0, ramMB: 0 }
  const broken = brokenRules(view.rules, { vm: vm.vm, host, homes }).map(({ rule, reason }) => {
    return { reason, change: { kind: 'without-rule', rule: ruleWords(rule) } } as const
  })
  const short = shortages({ host, ...free }, vm.need)
  return remedyFor([...view.troubles(vm.vm, host), ...short, ...broken])
}

export type Imbalance = { readonly of: 'CPU' | 'memory'; readonly deviation: number }

/** The more uneven of CPU and memory: which of the two DRS weighs is assumed. */
export function imbalance(plan: Plan): Imbalance {
  const { cpu, ram } = loadsOf(plan)
  return worse(loadDeviation(cpu), loadDeviation(ram))
}

const worse = (cpu: number, ram: number): Imbalance =>
  cpu >= ram ? { of: 'CPU', deviation: cpu } : { of: 'memory', deviation: ram }

function loadsOf({ carried }: Plan) {
  const hosts = [...carried.values()]
  return {
    cpu: hosts.map((host) => cpuLoad(host, 0)),
    ram: hosts.map((host) => ramLoad(host, 0)),
  }
}

/** With `more` on the host; nothing where nobody counts what is on it. */
const cpuLoad = (host: Carried | undefined, more: number): number =>
  host === undefined ? 0 : (host.cpuMHz + more) / Math.max(1, host.capacity.cpuMHz)

const ramLoad = (host: Carried | undefined, more: number): number =>
  host === undefined ? 0 : (host.ramMB + more) / Math.max(1, host.capacity.ramMB)

/** The imbalance with a VM on another host; asked for many, so it is worked out from sums. */
export function forecast(plan: Plan): (vm: PlannedVm, to: HostId) => Imbalance {
  const sums = sumsOf(plan)
  return (vm, to) => {
    const from = plan.homes.get(vm.vm) ?? ''
    if (from === to) return imbalance(plan)
    const shift = { vm, source: plan.carried.get(from), target: plan.carried.get(to) }
    return worse(cpuAfter(sums.cpu, shift), ramAfter(sums.ram, shift))
  }
}

/**
 * No host can do better than this for a VM. Among hosts of one capacity the imbalance grows with
 * what the target carries, so one that carries the least of each stands for all of them.
 */
export function forecastAtBest(
  plan: Plan,
  free: (host: HostId) => boolean,
): (vm: PlannedVm) => number {
  const sums = sumsOf(plan)
  const least = leastCarried([...plan.carried].flatMap(([id, host]) => (free(id) ? host : [])))
  return (vm) => {
    const source = plan.carried.get(plan.homes.get(vm.vm) ?? '')
    let best = Number.POSITIVE_INFINITY
    for (const target of least) {
      const shift = { vm, source, target }
      best = Math.min(best, Math.max(cpuAfter(sums.cpu, shift), ramAfter(sums.ram, shift)))
    }
    return best
  }
}

function leastCarried(hosts: readonly Carried[]): readonly Carried[] {
  const classes = new Map<string, Carried>()
  for (const host of hosts) {
    const capacity = `${host.capacity.cpuMHz} ${host.capacity.ramMB}`
    const { cpuMHz, ramMB } = classes.get(capacity) ?? host
    classes.set(capacity, {
      ...host,
      cpuMHz: Math.min(cpuMHz, host.cpuMHz),
      ramMB: Math.min(ramMB, host.ramMB),
    })
  }
  return [...classes.values()]
}

type Shift = {
  readonly vm: PlannedVm
  readonly source: Carried | undefined
  readonly target: Carried | undefined
}

function cpuAfter(sums: Sums, { vm, source, target }: Shift): number {
  const left = changed(sums, cpuLoad(source, 0), cpuLoad(source, -vm.cpuMHz))
  return deviationOf(changed(left, cpuLoad(target, 0), cpuLoad(target, vm.cpuMHz)))
}

function ramAfter(sums: Sums, { vm, source, target }: Shift): number {
  const left = changed(sums, ramLoad(source, 0), ramLoad(source, -vm.ramMB))
  return deviationOf(changed(left, ramLoad(target, 0), ramLoad(target, vm.ramMB)))
}

type Sums = { readonly count: number; readonly sum: number; readonly squares: number }

function sumsOf(plan: Plan) {
  const { cpu, ram } = loadsOf(plan)
  return { cpu: summed(cpu), ram: summed(ram) }
}

const summed = (loads: readonly number[]): Sums => ({
  count: loads.length,
  sum: loads.reduce((total, load) => total + load, 0),
  squares: loads.reduce((total, load) => total + load * load, 0),
})

/** One load has become another. */
const changed = ({ count, sum, squares }: Sums, old: number, load: number): Sums => ({
  count,
  sum: sum - old + load,
  squares: squares - old * old + load * load,
})

function deviationOf({ count, sum, squares }: Sums): number {
  const mean = sum / Math.max(1, count)
  return Math.sqrt(Math.max(0, squares / Math.max(1, count) - mean * mean))
}
