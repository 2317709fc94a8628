import { platformSheet } from '../../src/engine/catalogue.ts'
import { simulate } from '../../src/engine/simulate.ts'
import { sampleScenario } from '../../src/model/scenario/sample.ts'
import type { ComparedPlatform, Scenario } from '../../src/model/scenario/schema.ts'
import { lanes } from '../../src/trace/lanes.ts'
import { outages } from '../../src/trace/outages.ts'
import { series } from '../../src/trace/series.ts'
import { worldAt } from '../../src/trace/world-at.ts'
import { atMost, type BenchLine, medianOf } from './bench.ts'

export const name = 'failover'

const HOUR = 3_600_000
const WARM_UP = 20
const RUNS = 15
/** Milliseconds asked of a whole run of 16 hosts and 200 VMs on one platform. */
const RUN_BAR = 20
/** Milliseconds asked of a click until lanes can be drawn; the run and the readers are part of it. */
const READ_BAR = 80

/** A whole run of an hour in which one host dies, and what the screen reads from its trace. */
export async function run(): Promise<readonly BenchLine[]> {
  const scenario = oneFailure()
  return scenario.platforms.flatMap((compared) => {
    const simulated = () => simulate(scenario, compared)
    const read = () => {
      const trace = simulated()
      lanes(trace)
      outages(trace)
      series(trace)
      worldAt(trace, HOUR)
    }
    const what = `16 hosts, 200 VMs, 1 h on ${compared.platform}`
    return [
      atMost(`${what}: run`, timed(simulated), 'ms', RUN_BAR),
      atMost(`${what}: run, lanes, outages, series, world`, timed(read), 'ms', READ_BAR),
    ]
  })
}

function oneFailure(): Scenario {
  const sample = sampleScenario({ hosts: 16, luns: 8, vms: 200, seed: 1 })
  const host = sample.hosts[3]?.id ?? ''
  return {
    ...sample,
    platforms: sample.platforms.map(withLetters),
    horizonMs: HOUR,
    incidents: [{ atMs: HOUR / 6, kind: 'host-fails', host }],
  }
}

/** A LUN for each VM needs more drive letters than there are: that limit is raised here. */
function withLetters(compared: ComparedPlatform): ComparedPlatform {
  const { driveLetters } = platformSheet(compared.platform)?.parameters ?? {}
  if (driveLetters === undefined) return compared
  return { ...compared, overrides: { driveLetters: driveLetters.range[1] } }
}

function timed(work: () => void): number {
  for (let turn = 0; turn < WARM_UP; turn++) work()
  return medianOf(RUNS, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
}
