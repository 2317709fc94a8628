/** Rules that keep VMs together or apart: which of them hold, and what they forbid. */
import type { HostId, VmId } from '../../model/ids.ts'
import type { RuleSpec } from '../../model/scenario/schema.ts'

export type JudgedRules = {
  /** Those that hold, in the order given. */
  readonly active: readonly RuleSpec[]
  readonly disabled: readonly { readonly rule: RuleSpec; readonly older: RuleSpec }[]
}

/** The first of two rules that contradict each other is the older one, and wins. */
export function judgedRules(rules: readonly RuleSpec[]): JudgedRules {
  const active: RuleSpec[] = []
  const disabled: JudgedRules['disabled'][number][] = []
  for (const rule of rules) {
    const older = contradicted(active, rule)
    if (older === null) active.push(rule)
    else disabled.push({ rule, older })
  }
  return { active, disabled }
}

/** The older rule that `rule` cannot hold beside, or null. */
function contradicted(active: readonly RuleSpec[], rule: RuleSpec): RuleSpec | null {
  const groups = groupsOf([...active, rule])
  const broken = [...active, rule].filter(({ kind, vms }) => {
    const met = vms.map((vm) => groups.get(vm))
    return kind === 'keep-apart' && met.some((group, at) => group && met.indexOf(group) < at)
  })
  if (broken.length === 0) return null
  const opposite = active.filter(({ kind }) => kind !== rule.kind)
  const named = new Set(broken.flatMap(({ vms }) => vms))
  return opposite.find(({ vms }) => vms.some((vm) => named.has(vm))) ?? null
}

/** Of each VM under a keep-together rule all those that it is kept with, itself included. */
export function groupsOf(rules: readonly RuleSpec[]): ReadonlyMap<VmId, ReadonlySet<VmId>> {
  const groups = new Map<VmId, ReadonlySet<VmId>>()
  for (const { kind, vms } of rules) {
    if (kind !== 'keep-together') continue
    const joined = new Set(vms.flatMap((vm) => [vm, ...(groups.get(vm) ?? [])]))
    for (const vm of joined) groups.set(vm, joined)
  }
  return groups
}

/** Where each VM is, or is going. */
export type Homes = ReadonlyMap<VmId, HostId>

/** The first rule that a VM on that host would break as the others are, in words, or null. */
export function ruleBreach(rules: readonly RuleSpec[], placed: Placed): string | null {
  for (const rule of rules) {
    const reason = breachOf(rule, placed)
    if (reason !== null) return reason
  }
  return null
}

type Placed = { readonly vm: VmId; readonly host: HostId; readonly homes: Homes }

/** All of them, in their order. */
export function brokenRules(rules: readonly RuleSpec[], placed: Placed) {
  return rules.flatMap((rule) => {
    const reason = breachOf(rule, placed)
    return reason === null ? [] : [{ rule, reason }]
  })
}

function breachOf({ kind, vms }: RuleSpec, { vm, host, homes }: Placed): string | null {
  if (!vms.includes(vm)) return null
  const others = vms.filter((other) => other !== vm && homes.has(other))
  const here = others.find((other) => homes.get(other) === host)
  if (kind === 'keep-apart') return here === undefined ? null : `is to be kept apart from ${here}`
  const away = others.find((other) => homes.get(other) !== host)
  return away === undefined ? null : `is to be kept with ${away}`
}

export const ruleWords = ({ kind, vms }: RuleSpec): string =>
  `keep ${vms.join(', ')} ${kind === 'keep-apart' ? 'apart' : 'together'}`
