import type { PlatformWords } from '../../model/platform-sheet.ts'
import type { Scenario } from '../../model/scenario/schema.ts'
import { SCENARIO_VERSION } from '../../model/scenario/vocabulary.ts'
import { usualCompared } from './usual.ts'

/** Nothing placed, an array to put LUNs on, and the first two platforms side by side. */
export function emptyScenario(platforms: readonly PlatformWords[]): Scenario {
  return {
    version: SCENARIO_VERSION,
    title: 'Untitled scenario',
    notes: '',
    seed: 1,
    horizonMs: 600_000,
    startMinute: 540,
    hosts: [],
    arrays: [{ id: 'array-1', link: 'iscsi-1g', bandwidthMBps: 150, iops: 2_000 }],
    luns: [],
    vms: [],
    clients: [],
    rules: [],
    pools: [],
    incidents: [],
    platforms: platforms.slice(0, 2).map(usualCompared),
    overrides: {},
  }
}
