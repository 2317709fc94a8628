/** Resource pools by chance: tight, one in another, and VMs in some of them. */
import { stream } from '../../src/base/random.ts'

/** Nothing for most seeds. */
export function withPools<Draft extends { readonly vms: readonly object[] }>(
  draft: Draft,
  seed: number,
): Draft {
  const random = stream(seed, 'fuzz', 'pools')
  if (random.next() < 0.6) return draft
  const pools = Array.from({ length: 1 + random.integer(4) }, (_, index) => ({
    id: `pool-${index + 1}`,
    ...(index > 0 && random.next() < 0.5 ? { parent: `pool-${1 + random.integer(index)}` } : {}),
    cpuReservationMHz: random.pick([0, 0, 500, 3_000]),
    ramReservationMB: random.pick([0, 0, 512, 4_096]),
    ...(random.next() < 0.3 ? { cpuLimitMHz: random.pick([3_000, 6_000]) } : {}),
    ...(random.next() < 0.3 ? { ramLimitMB: random.pick([4_096, 6_000]) } : {}),
    cpuShares: random.pick(['low', 'normal', 'high', 7]),
    ramShares: random.pick(['low', 'normal', 'high', 7]),
    expandable: random.pick([true, true, false, false, 'cpu', 'ram']),
  }))
  const vms = draft.vms.map((vm) =>
    random.next() < 0.7 ? { ...vm, pool: random.pick(pools).id } : vm,
  )
  return { ...draft, pools, vms }
}
