/** Moves that keep rules again, which DRS does before it looks at balance. */
import type { HostId, VmId } from '../../model/ids.ts'
import type { RuleSpec } from '../../model/scenario/schema.ts'
import { shortage } from './capacity.ts'
import type { Advice } from './drs.ts'
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
      for (const { mover, target } of mend(plan, vm)) {
        const source = plan.homes.get(mover.vm) ?? ''
        place(plan, mover, target)
        const reason = ruleWords(rule)
        advice.push({ vm: mover.vm, source, target, priority: MANDATORY, reason })
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

/** The fewest moves that bring a VM and those kept with it to one host; then the most even load. */
function mend(plan: Plan, vm: VmId): readonly Step[] {
  const group = groupsOf(plan.view.rules).get(vm) ?? new Set([vm])
  const unit = [...group].flatMap((one) => plan.vms.get(one) ?? [])
  const options = [...plan.carried.keys()].flatMap((target) => {
    const steps = unit
      .filter((mover) => plan.homes.get(mover.vm) !== target)
      .map((mover) => ({ mover, target }))
    const after = steps.length === 0 ? null : done(plan, steps, unit)
    return after === null ? [] : [{ steps, deviation: imbalance(after).deviation }]
  })
  options.sort((a, b) => a.steps.length - b.steps.length || a.deviation - b.deviation)
  return options[0]?.steps ?? []
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
