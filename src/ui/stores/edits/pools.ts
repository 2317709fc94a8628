/** Resource pools: parts of a cluster's capacity, one inside another. */
import { expandableWith, type PooledResource } from '../../../model/pools.ts'
import { TABLE_DEFAULTS } from '../../../model/scenario/defaults.ts'
import type { PoolSpec, Scenario } from '../../../model/scenario/schema.ts'
import type { Added } from './add.ts'
import { type Patch, withFields } from './change.ts'
import { freeName } from './names.ts'

/** At the top, with nothing reserved and no limit. */
export function addPool(scenario: Scenario): Added {
  const pool: PoolSpec = { ...TABLE_DEFAULTS.pools, id: freeName(scenario, 'pool') }
  return { scenario: { ...scenario, pools: [...scenario.pools, pool] }, id: pool.id }
}

export function changePool(scenario: Scenario, id: string, patch: Patch<PoolSpec>): Scenario {
  const pools = scenario.pools.map((pool) => (pool.id === id ? withFields(pool, patch) : pool))
  return { ...scenario, pools }
}

/** It may borrow that resource from its parent then. */
export function expandPool(
  scenario: Scenario,
  { pool: id, resource }: { readonly pool: string; readonly resource: PooledResource },
): Scenario {
  const pool = scenario.pools.find((one) => one.id === id)
  if (pool === undefined) return scenario
  return changePool(scenario, id, { expandable: expandableWith(pool, resource, true) })
}

/** What stood in it stands in its parent then, or in no pool. */
export function removePool(scenario: Scenario, id: string): Scenario {
  const parent = scenario.pools.find((pool) => pool.id === id)?.parent
  const pools = scenario.pools
    .filter((pool) => pool.id !== id)
    .map((pool) => (pool.parent === id ? withFields(pool, { parent }) : pool))
  const vms = scenario.vms.map((vm) => (vm.pool === id ? withFields(vm, { pool: parent }) : vm))
  return { ...scenario, pools, vms }
}
