/** The sum behind a refusal for want of memory or CPU: what a host has, and who has reserved it. */
import type { HostId } from '../../../../model/ids.ts'
import type { Refused } from '../../../../model/remedy.ts'
import type { HostSpec, VmSpec } from '../../../../model/scenario/schema.ts'
import type { Sum } from '../../../../model/sum.ts'
import { cpuCapacity } from '../../../mechanisms/host-load.ts'
import { shortage } from '../../../policies/capacity.ts'
import { type Choice, noneOf } from '../../../policies/choose.ts'
import type { Cluster } from '../cluster.ts'
import { usable } from '../ha/cluster-capacity.ts'
import { type Backed, backedBy } from './backing.ts'
import { knownBacked, needOf } from './room.ts'

/** Why no host took the VM, as those who choose know them, with the sum for the nearest. */
export function noHost(
  cluster: Cluster,
  vm: VmSpec | undefined,
  { choice, asKnown = false }: { readonly choice: Choice; readonly asKnown?: boolean },
): Refused {
  const why = noneOf(choice)
  if (vm === undefined) return why
  const backed = asKnown ? knownBacked : backedBy
  for (const host of [...namedIn(why), ...choice.candidates.map((one) => one.host)]) {
    const dropped = choice.candidates.find((one) => one.host === host)?.dropped ?? null
    const sum = sumFor(cluster, vm, { host, dropped, backed: backed(cluster, host) })
    if (sum !== null) return { ...why, sum }
  }
  return why
}

/** The refusal of one host, with its sum where what it lacks is memory or CPU. */
export function withSum(
  cluster: Cluster,
  vm: VmSpec,
  {
    host,
    dropped,
    why,
  }: { readonly host: HostId; readonly dropped: string; readonly why: Refused },
): Refused {
  const sum = sumFor(cluster, vm, { host, dropped, backed: backedBy(cluster, host) })
  return sum === null ? why : { ...why, sum }
}

/** Hosts that would only have to have more. */
const namedIn = ({ remedy }: Refused): readonly HostId[] =>
  (remedy ?? []).flatMap((one) => (one.kind === 'memory' || one.kind === 'cpu' ? [one.host] : []))

type Dropped = { readonly host: HostId; readonly dropped: string | null; readonly backed: Backed }

/** Null where something else than its capacity is against the host. */
function sumFor(cluster: Cluster, vm: VmSpec, { host, dropped, backed }: Dropped): Sum | null {
  const spec = cluster.run.topology.hosts.get(host)
  if (spec === undefined) return null
  const [ram, cpu] = (['ram', 'cpu'] as const).map((one) =>
    reckoned(cluster, vm, { spec, backed }, one),
  )
  if (ram === undefined || cpu === undefined) return null
  const need = needOf(cluster, vm)
  if (shortage({ cpuMHz: leftOf(cpu), ramMB: leftOf(ram) }, need) !== dropped) return null
  return leftOf(ram) < need.ramMB ? ram : cpu
}

type Reservations = Extract<Sum, { readonly kind: 'reservations' }>

const leftOf = ({ has, kept, guests }: Reservations): number =>
  guests.reduce((rest, { amount }) => rest - amount, has - kept)

function reckoned(
  cluster: Cluster,
  vm: VmSpec,
  { spec, backed }: { readonly spec: HostSpec; readonly backed: Backed },
  resource: Reservations['resource'],
): Reservations {
  const key = resource === 'cpu' ? 'cpuMHz' : 'ramMB'
  const has = resource === 'cpu' ? cpuCapacity(spec) : spec.ramMB
  const kept = resource === 'cpu' ? 0 : spec.ramMB - usable(cluster.values, spec)
  const guests = backed.vms
    .filter((other) => other !== vm.id)
    .map((other) => ({ vm: other, amount: cluster.terms.get(other)?.need[key] ?? 0 }))
    .filter(({ amount }) => amount > 0)
  const wanted = needOf(cluster, vm)[key]
  return { kind: 'reservations', resource, host: spec.id, has, kept, guests, wanted }
}
