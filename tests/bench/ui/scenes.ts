import { encodeScenario } from '../../../src/model/scenario/codec.ts'
import { sampleScenario } from '../../../src/model/scenario/sample.ts'
import type { Scenario } from '../../../src/model/scenario/schema.ts'
import { HOUR, oneFailure } from '../clusters.ts'

/** What comes after the address of the app: the scenario, and the playhead before its failure. */
export const linkTo = (scenario: Scenario): string =>
  `#s=${encodeScenario(scenario)}&t=${HOUR / 6 - 60_000}`

/** As it would be drawn: what Virtual Server's cluster has no room for stands outside it. */
export function common(): Scenario {
  const scenario = sampleScenario({ hosts: 16, luns: 8, vms: 200, seed: 1 })
  const host = scenario.hosts[3]?.id ?? ''
  return {
    ...scenario,
    horizonMs: HOUR,
    incidents: [{ atMs: HOUR / 6, kind: 'host-fails', host }],
  }
}

export const large = (): Scenario => oneFailure({ hosts: 32, luns: 16, vms: 500 })

const BURST = { kind: 'burst', everyMs: 20_000, forMs: 10_000, toPercent: 10_000 } as const

/** Every VM is starved every 20 s for an hour: its lane changes twice each time. */
export function segmented(): Scenario {
  const scenario = sampleScenario({ hosts: 6, luns: 4, vms: 34, seed: 1 })
  return {
    ...scenario,
    horizonMs: HOUR,
    incidents: [],
    vms: scenario.vms.map((vm) => ({ ...vm, profile: BURST })),
  }
}
