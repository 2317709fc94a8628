/** Named sets of overrides for what is argued about most, each with where it comes from. */
import type { PlatformId } from '../model/ids.ts'
import type { Mark } from '../model/parameter.ts'

export type AssumptionSet = {
  readonly name: string
  /** What it stands for, in a sentence. */
  readonly what: string
  readonly mark: Mark
  readonly source: string
  /** By platform; panes of other platforms stay as they are. */
  readonly platforms: Readonly<Record<PlatformId, Readonly<Record<string, number>>>>
  /** Of guests, hardware and clients. */
  readonly world: Readonly<Record<string, number>>
}

const PHYSICS = 'Failover Lab fact sheet Physics'

const savedState = (name: string, share: number, source: string): AssumptionSet => ({
  name: `Saved state: ${name}`,
  what: `${share} of a VM’s memory is written and read in a planned move on Virtual Server.`,
  mark: 'derived',
  source: `${PHYSICS} B: ${source}`,
  platforms: { 'virtual-server-2005-r2': { savedShare: share } },
  world: {},
})

const ha = (set: Omit<AssumptionSet, 'platforms' | 'world'>, seconds: readonly number[]) => {
  const [failureDetection = 0, isolationTest = 0, isolationResponse = 0] = seconds
  const values = { failureDetection, isolationTest, isolationResponse }
  return { ...set, platforms: { 'esx-3.0': values }, world: {} }
}

const boots = (set: Omit<AssumptionSet, 'platforms'>): AssumptionSet => ({ ...set, platforms: {} })

export const ASSUMPTION_SETS: readonly AssumptionSet[] = [
  savedState('worst case', 1, 'all memory is written and read once'),
  savedState('typical', 0.75, '2 GB in 30 s is 3 s and two passes of 1.5 GB'),
  savedState('Microsoft’s claim', 0.43, '512 MB in 6 s, fitted with 2 s fixed'),
  ha(
    {
      name: 'HA: as delivered',
      what: 'A host is declared failed after 15 s of silence, as hard-coded up to 2.0.1.',
      mark: 'sourced',
      source:
        'VMware vSphere 4 SDK Programming Guide, Failure Detection and Host Network Isolation; ' +
        'test and response: VMware VI API 2.5 and KB 322784',
    },
    [15, 12, 14],
  ),
  ha(
    {
      name: 'HA: tuned to 60 s',
      what: 'das.failuredetectiontime at 60,000 ms: a short loss of network isolates nobody.',
      mark: 'memory',
      source:
        'das.failuredetectiontime of VirtualCenter 2.0.2 and later; that test and response move ' +
        'along with it is assumed',
    },
    [60, 57, 59],
  ),
  boots({
    name: 'Boots: fast guests',
    what: 'Half the median, and the least that a boot reads.',
    mark: 'assumed',
    source: `${PHYSICS}, 0 and C: the low ends of 45 to 300 s, 150 to 250 MB, 8,000 to 15,000 I/Os`,
    world: { guestBoot: 45, bootReadMB: 150, bootReads: 8_000 },
  }),
  boots({
    name: 'Boots: slow guests',
    what: 'Twice the median, and the most that a boot reads.',
    mark: 'assumed',
    source: `${PHYSICS}, 0 and C: within 45 to 300 s; the high ends of 150 to 250 MB, 15,000 I/Os`,
    world: { guestBoot: 180, bootReadMB: 250, bootReads: 15_000 },
  }),
  boots({
    name: 'Boots: no luck',
    what: 'Every guest boots in the median and none checks its disk: for sums by hand.',
    mark: 'assumed',
    source: 'Failover Lab: the spread and the share of disk checks taken out',
    world: { guestBootSpread: 0, diskCheckShare: 0 },
  }),
]
