/** The colour of the cluster: how many host failures it survives, against how many it promised. */
import type { Fact } from '../../../../model/events/index.ts'
import type { VmId } from '../../../../model/ids.ts'
import type { VmSpec } from '../../../../model/scenario/schema.ts'
import { isPoweredOn, type Vm } from '../../../../model/world.ts'
import { LAST_PRIORITY } from '../../../kernel/calendar.ts'
import type { Process } from '../../../kernel/process.ts'
import { cpuCapacity } from '../../../mechanisms/host-load.ts'
import { type Slots, slotsRuleA, slotsRuleB } from '../../../policies/admission.ts'
import type { Cluster } from '../cluster.ts'
import { unmanaged } from '../management.ts'
import { poolTrouble } from '../resources/pools.ts'
import { countingHosts } from './cluster-capacity.ts'

export function keepStatus(cluster: Cluster): void {
  cluster.run.kernel.spawn('cluster status', [], watch(cluster), { priority: LAST_PRIORITY - 1 })
}

function* watch(cluster: Cluster): Process {
  const { run } = cluster
  const isStale = staleness(cluster)
  const slots = slotsKept(cluster)
  for (;;) {
    if (isStale()) {
      const { colour, reason, failover } = judge(cluster, slots)
      const before = run.world.cluster
      if (before.colour !== colour || before.reason !== reason) {
        run.emit({ kind: 'cluster-status-changed', colour, reason, failover })
      }
    }
    yield run.changed
  }
}

/**
 * Whether a judgement may differ from the last: a VM came on or went off, any VM changed where
 * there are pools, or something happened that is not about one VM.
 */
function staleness({ run, pools }: Cluster): () => boolean {
  let stale = true
  run.observers.add(({ kind }, before, after) => {
    if (before !== undefined && after !== undefined)
      stale ||= before !== after && (pools !== null || isOn(before) !== isOn(after))
    else stale ||= !TELLING.has(kind)
  })
  return () => {
    const was = stale
    stale = false
    return was
  }
}

/** These change nothing by themselves: what comes of them is told by other events. */
const TELLING: ReadonlySet<Fact['kind']> = new Set([
  'host-load-changed',
  'link-loads-changed',
  'incident',
])

/** Counted anew only when a VM came on or went off, or other hosts count. */
function slotsKept(cluster: Cluster): () => Slots {
  let hosts = countingHosts(cluster)
  let slots: Slots | null = null
  cluster.run.observers.add((_event, before, after) => {
    if (before !== after && before && after && isOn(before) !== isOn(after)) slots = null
  })
  return () => {
    const now = countingHosts(cluster)
    if (now.length !== hosts.length || now.some((host, index) => host !== hosts[index])) {
      hosts = now
      slots = null
    }
    slots ??= slotsWith(cluster, null)
    return slots
  }
}

function judge(cluster: Cluster, slots: () => Slots) {
  const down = unmanaged(cluster)
  if (down !== null) {
    const reason = `${down}: nobody watches the failover capacity`
    return { colour: 'none', reason, failover: null } as const
  }
  const { configured, current } = slots()
  const failover = { configured, current }
  const pools = poolTrouble(cluster)
  const kept = current >= configured
  const reason = kept
    ? `survives ${current}, ${configured} promised`
    : `survives ${Math.max(0, current)} of ${configured} failures`
  if (!kept && isRed(cluster)) {
    const words = pools === null ? reason : `${reason}; ${pools.reason}`
    return { colour: 'red', reason: words, failover } as const
  }
  if (pools === null) return { colour: 'green', reason, failover } as const
  return { colour: pools.colour, reason: `${pools.reason}; ${reason}`, failover }
}

/** What an HA cluster is that cannot keep its promise. */
const isRed = ({ choices }: Cluster): boolean =>
  choices.admissionControl === 'strict' || choices.relaxedStatus === 'red'

/** The slots of the cluster, with `starting` counted as if it were on. */
export function slotsWith(cluster: Cluster, starting: VmId | null): Slots {
  const { run, values, choices, terms } = cluster
  const vms: VmSpec[] = []
  for (const vm of run.world.vms.values()) {
    const spec = vm.id === starting || isOn(vm) ? run.topology.vms.get(vm.id) : undefined
    if (spec !== undefined) vms.push(spec)
  }
  const view = {
    hosts: countingHosts(cluster).map((host) => ({ cpuMHz: cpuCapacity(host), ramMB: host.ramMB })),
    configured: values.failoverCapacity,
    slotMinimumMHz: values.slotMinimum,
  }
  if (choices.slotRule === 'A') return slotsRuleA({ ...view, vms })
  const reserved = vms.map((vm) => ({ ...vm, overheadMB: terms.get(vm.id)?.overheadMB ?? 0 }))
  return slotsRuleB({ ...view, vms: reserved, slotMinimumMB: values.slotMinimumMemory })
}

/** A VM that waits for its restart has its slot: HA owes it. */
function isOn({ state, expected, unprotected }: Vm): boolean {
  if (unprotected !== null) return false
  if (state.kind === 'down')
    return expected || state.phase === 'storage' || state.phase === 'register'
  return isPoweredOn(state)
}
