import { assert } from '../../base/assert.ts'
import { type Claim, share } from './share.ts'

/** A part of a capacity that is shared as one and divided again; all in the capacity's unit. */
export type Pool = {
  readonly weight: number
  /** Given as far as what is inside can use it. */
  readonly floor: number
  readonly ceiling: number
  /** Claims that stand in it, by index. */
  readonly claims: readonly number[]
  readonly pools: readonly Pool[]
}

/**
 * Divides a capacity among claims that stand in pools: each pool claims what is inside it, and what
 * it gets is divided the same way. Of each claim the share; floors that do not fit beside each
 * other are given up for all of that pool. Source: as `share`; top-down division by pools as in
 * VMware Resource Management Guide.
 */
export function shareTree(
  capacity: number,
  claims: readonly Claim[],
  root: Pick<Pool, 'claims' | 'pools'>,
): readonly number[] {
  const shares = claims.map(() => 0)
  divide(capacity, root)
  return shares

  function divide(amount: number, { claims: inside, pools }: Pick<Pool, 'claims' | 'pools'>): void {
    const own = inside.flatMap((index) => claims[index] ?? [])
    const given = fair(amount, [...own, ...pools.map((pool) => claimOf(pool, claims))])
    for (const [at, index] of inside.entries()) shares[index] = given[at] ?? 0
    for (const [at, pool] of pools.entries()) divide(given[own.length + at] ?? 0, pool)
  }
}

function fair(capacity: number, claims: readonly Claim[]): readonly number[] {
  const shared = share(capacity, claims)
  if (shared.ok) return shared.value.shares
  const floorless = share(
    capacity,
    claims.map((claim) => ({ ...claim, floor: 0 })),
  )
  assert(floorless.ok, 'claims without floors can always be shared')
  return floorless.value.shares
}

/** A pool asks for what its claims may have, and holds at least what they have reserved. */
function claimOf(pool: Pool, claims: readonly Claim[]): Claim {
  const inside = [
    ...pool.claims.flatMap((index) => claims[index] ?? []),
    ...pool.pools.map((each) => claimOf(each, claims)),
  ]
  let demand = 0
  let reserved = 0
  for (const { demand: wanted, floor = 0, ceiling = Number.POSITIVE_INFINITY } of inside) {
    const most = Math.min(wanted, ceiling)
    demand += most
    reserved += Math.min(floor, most)
  }
  const { weight, ceiling } = pool
  return { demand, weight, floor: Math.max(pool.floor, reserved), ceiling }
}
