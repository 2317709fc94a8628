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
  readonly vms: ReadonlyMap<VmId, PlannedVm>
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
  const vms = new Map<VmId, PlannedVm>()
  const homes = new Map<VmId, HostId>()
  for (const vm of view.vms) {
    vms.set(vm.vm, vm)
    homes.set(vm.vm, vm.host)
    carry(carried.get(vm.host), vm.cpuMHz, vm.ramMB)
  }
  return { view, vms, homes, carried, moved: new Set<VmId>() }
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
  return worse(loadDeviation(loadsOf(plan, 'cpuMHz')), loadDeviation(loadsOf(plan, 'ramMB')))
}

const worse = (cpu: number, ram: number): Imbalance =>
  cpu >= ram ? { of: 'CPU', deviation: cpu } : { of: 'memory', deviation: ram }

const loadsOf = ({ carried }: Plan, key: 'cpuMHz' | 'ramMB'): readonly number[] =>
  [...carried.values()].map((host) => loadOf(host, key, 0))

const loadOf = (host: Carried, key: 'cpuMHz' | 'ramMB', more: number): number =>
  (host[key] + more) / Math.max(1, host.capacity[key])

/** The imbalance with a VM on another host; asked for many, so it is worked out from sums. */
export function forecast(plan: Plan): (vm: PlannedVm, to: HostId) => Imbalance {
  const cpu = sumsOf(loadsOf(plan, 'cpuMHz'))
  const ram = sumsOf(loadsOf(plan, 'ramMB'))
  return (vm, to) => {
    const from = plan.homes.get(vm.vm) ?? ''
    if (from === to) return imbalance(plan)
    const shift = { vm, source: plan.carried.get(from), target: plan.carried.get(to) }
    return worse(deviationAfter(cpu, 'cpuMHz', shift), deviationAfter(ram, 'ramMB', shift))
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
  const cpu = sumsOf(loadsOf(plan, 'cpuMHz'))
  const ram = sumsOf(loadsOf(plan, 'ramMB'))
  const least = leastCarried([...plan.carried].flatMap(([id, host]) => (free(id) ? host : [])))
  return (vm) => {
    const source = plan.carried.get(plan.homes.get(vm.vm) ?? '')
    let best = Number.POSITIVE_INFINITY
    for (const target of least) {
      const shift = { vm, source, target }
      const cpuAfter = deviationAfter(cpu, 'cpuMHz', shift)
      best = Math.min(best, Math.max(cpuAfter, deviationAfter(ram, 'ramMB', shift)))
    }
    return best
  }
}

function leastCarried(hosts: readonly Carried[]): readonly Carried[] {
  const classes = new Map<string, Carried>()
  for (const host of hosts) {
    const capacity = `${host.capacity.cpuMHz} ${host.capacity.ramMB}`
    const { cpuMHz, ramMB } = classes.get(capacity) ?? host
    const least = { cpuMHz: Math.min(cpuMHz, host.cpuMHz), ramMB: Math.min(ramMB, host.ramMB) }
    classes.set(capacity, { ...host, ...least })
  }
  return [...classes.values()]
}

type Shift = {
  readonly vm: PlannedVm
  readonly source: Carried | undefined
  readonly target: Carried | undefined
}

function deviationAfter(sums: Sums, key: 'cpuMHz' | 'ramMB', shift: Shift): number {
  const { vm, source, target } = shift
  let { sum, squares } = sums
  if (source !== undefined) {
    const [old, load] = [loadOf(source, key, 0), loadOf(source, key, -vm[key])]
    sum = sum - old + load
    squares = squares - old * old + load * load
  }
  if (target !== undefined) {
    const [old, load] = [loadOf(target, key, 0), loadOf(target, key, vm[key])]
    sum = sum - old + load
    squares = squares - old * old + load * load
  }
  const mean = sum / Math.max(1, sums.count)
  return Math.sqrt(Math.max(0, squares / Math.max(1, sums.count) - mean * mean))
}

type Sums = { readonly count: number; readonly sum: number; readonly squares: number }

const sumsOf = (loads: readonly number[]): Sums => ({
  count: loads.length,
  sum: loads.reduce((total, load) => total + load, 0),
  squares: loads.reduce((total, load) => total + load * load, 0),
})
