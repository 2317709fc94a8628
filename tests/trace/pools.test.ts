import { expect, test } from 'vitest'
import { simulate } from '../../src/engine/simulate.ts'
import { type PoolAmounts, poolsNow } from '../../src/trace/pools.ts'
import { worldAt } from '../../src/trace/world-at.ts'
import { clusterOf } from '../cluster.ts'

const CLUSTER = `host-1 4096 MB cores 2: web-01 512 pool web cpu 400 reserve 256, sql-01 512 pool all cpu 900
  host-2 4096 MB cores 2: dc-01 512 cpu 300
  pool all: cpu 1000 reserve 512
  pool web: in all cpu 300 fixed cpu-limit 800`

const said = ({ used, reserved, limit, overdrawn }: PoolAmounts): string =>
  `${used}/${reserved}${limit === null ? '' : ` at most ${limit}`}${overdrawn ? ' overdrawn' : ''}`

function told(ms: number, script = ''): readonly string[] {
  const scenario = clusterOf(`${CLUSTER}\n${script}`)
  const compared = scenario.platforms.find(({ platform }) => platform === 'esx-3.0')
  if (compared === undefined) throw new Error('the cluster compares ESX 3.0')
  const trace = simulate(scenario, compared)
  return poolsNow(worldAt(trace, ms), trace.topology).map(
    ({ spec, depth, vms, on, cpu, ram }) =>
      `${depth} ${spec.id} ${on} of ${vms}, ${said(cpu)} MHz, ${said(ram)} MB`,
  )
}

test('pools: a pool takes its own VMs and the pools in it, each at least what it reserves', () => {
  // `web` has 300 and its VM wants 400: `all` pays the 900 of its own VM and 400 for `web`.
  expect(told(0)).toEqual([
    '0 all 1 of 1, 1300/1000 MHz, 256/512 MB',
    '1 web 1 of 1, 400/300 at most 800 overdrawn MHz, 256/0 overdrawn MB',
  ])
})

test('pools: a VM that is off holds nothing', () => {
  expect(told(120_000, '1:00 power off web-01')).toEqual([
    '0 all 1 of 1, 1200/1000 MHz, 0/512 MB',
    '1 web 0 of 1, 0/300 at most 800 MHz, 0/0 MB',
  ])
})
