/** Moves that keep rules again, which DRS does before it looks at balance. */
import type { Candidate } from '../../model/events/vm.ts'
import type { HostId, VmId } from '../../model/ids.ts'
import type { RuleSpec } from '../../model/scenario/schema.ts'
import { shortage } from './capacity.ts'
import { type Advice, bounded } from './drs.ts'
import { copyOf, imbalance, mayMove, type Plan, type PlannedVm, place } from './plan.ts'
import { groupsOf, ruleBreach, ruleWords } from './rules.ts'

export type Mended = {
  readonly advice: readonly Advice[]
  /** Rules, in words, that no move can keep now. */
  readonly broken: readonly string[]
}

/** Of a move that a rule or maintenance demands. */
export const MANDATORY = 1

/** VMs that are kept together move together; `plan` is left as the moves leave it. */
export function mendingMoves(plan: Plan): Mended {
  const advice: Advice[] = []
  const broken: string[] = []
  for (const rule of plan.view.rules) {
    for (const vm of rule.vms) {
      if (!breaks(plan, rule, vm)) continue
      const { steps, candidates } = mend(plan, vm)
      for (const { mover, target } of steps) {
        const source = plan.homes.get(mover.vm) ?? ''
        place(plan, mover, target)
        const reason = ruleWords(rule)
        advice.push({ vm: mover.vm, source, target, priority: MANDATORY, reason, candidates })
      }
    }
    if (rule.vms.some((vm) => breaks(plan, rule, vm))) broken.push(ruleWords(rule))
  }
  return { advice, broken }
}

/** VMs on a host that is to be emptied are no matter of rules until they are off it. */
function breaks({ homes, carried }: Plan, rule: RuleSpec, vm: VmId): boolean {
  const host = homes.get(vm)
  if (host === undefined || !carried.has(host)) return false
  return ruleBreach([rule], { vm, host, homes }) !== null
}

type Step = { readonly mover: PlannedVm; readonly target: HostId }

type Mending = { readonly steps: readonly Step[]; readonly candidates: readonly Candidate[] }

/** The fewest moves that bring a VM and those kept with it to one host; then the most even load. */
function mend(plan: Plan, vm: VmId): Mending {
  const group = groupsOf(plan.view.rules).get(vm) ?? new Set([vm])
  const unit = [...group].flatMap((one) => plan.view.vms.find((known) => known.vm === one) ?? [])
  const options: { readonly steps: readonly Step[]; readonly deviation: number }[] = []
  const candidates: Candidate[] = []
  for (const target of plan.carried.keys()) {
    const steps = unit
      .filter((mover) => plan.homes.get(mover.vm) !== target)
      .map((mover) => ({ mover, target }))
    if (steps.length === 0) continue
    const after = done(plan, steps, unit)
    const deviation = after === null ? null : imbalance(after).deviation
    if (deviation !== null) options.push({ steps, deviation })
    candidates.push({
      host: target,
      dropped: deviation === null ? 'cannot take it with its rules kept' : null,
      score: deviation === null ? null : -deviation,
    })
  }
  options.sort((a, b) => a.steps.length - b.steps.length || a.deviation - b.deviation)
  return { steps: options[0]?.steps ?? [], candidates: bounded(candidates) }
}

/** The plan with all steps done, or null when one of them cannot be or leaves a rule broken. */
function done(plan: Plan, steps: readonly Step[], unit: readonly PlannedVm[]): Plan | null {
  const { rules, unfit } = plan.view
  const after = copyOf(plan)
  for (const { mover, target } of steps) {
    const free = after.carried.get(target)?.free ?? { cpuMHz: 0, ramMB: 0 }
    if (!mayMove(after, mover) || unfit(mover.vm, target) !== null) return null
    if (shortage(free, mover.need) !== null) return null
    place(after, mover, target)
  }
  const { homes } = after
  const broken = unit.some(
    ({ vm }) => ruleBreach(rules, { vm, host: homes.get(vm) ?? '', homes }) !== null,
  )
  return broken ? null : after
}
