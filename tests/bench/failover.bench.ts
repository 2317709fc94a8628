import { simulate } from '../../src/engine/simulate.ts'
import type { ComparedPlatform, Scenario } from '../../src/model/scenario/schema.ts'
import { lanes } from '../../src/trace/lanes.ts'
import { outages } from '../../src/trace/outages.ts'
import { series } from '../../src/trace/series.ts'
import { worldAt } from '../../src/trace/world-at.ts'
import { atMost, type BenchLine, timed } from './bench.ts'
import { HOUR, oneFailure, type Size, wholeSize } from './clusters.ts'

export const name = 'failover'

/** Milliseconds asked of a whole run of an hour on one platform. */
const SIZES: readonly (Size & { readonly barMs: number })[] = [
  { hosts: 8, luns: 8, vms: 64, barMs: 5 },
  { hosts: 16, luns: 8, vms: 200, barMs: 10 },
  { hosts: 32, luns: 16, vms: 500, barMs: 20 },
  { hosts: 32, luns: 16, vms: 1_000, barMs: 30 },
  { hosts: 100, luns: 50, vms: 500, tiles: 10, barMs: 250 },
]
/** Milliseconds asked of a click until lanes can be drawn, at this size. */
const READ = { hosts: 16, luns: 8, vms: 200, barMs: 80 }

/** An hour in which one host dies, and what the screen reads from its trace. */
export async function run(): Promise<readonly BenchLine[]> {
  const runs = SIZES.flatMap((size) => lines(size, '', simulate))
  return [...runs, ...lines(READ, ', with all that a screen reads', simulateAndRead)]
}

type Work = (scenario: Scenario, compared: ComparedPlatform) => unknown

function lines(
  { barMs, ...size }: (typeof SIZES)[number],
  what: string,
  work: Work,
): readonly BenchLine[] {
  const scenario = oneFailure(size)
  return scenario.platforms.map((compared) => {
    const measured = timed(size.tiles === undefined ? 15 : 3, () => work(scenario, compared))
    const title = `${wholeSize(size)}, 1 h on ${compared.platform}${what}`
    return atMost(title, measured, 'ms', barMs)
  })
}

function simulateAndRead(scenario: Scenario, compared: ComparedPlatform): void {
  const trace = simulate(scenario, compared)
  lanes(trace)
  outages(trace)
  series(trace)
  worldAt(trace, HOUR)
}
