/** Save and resume, disks, boot storms: physics B and C. */
import { EXACT, physics, published, type Vector } from './vector.ts'

const VECTORS = 'Calibration and validation vectors'
const PAIRS = { ramMB: 1024, linkMBps: 110, fixedS: 0, count: 4 }
const even = (seconds: number): readonly number[] => [seconds, seconds, seconds, seconds]

const SAVES: readonly Vector[] = [
  {
    id: 'S1-B1',
    ...physics(VECTORS),
    model: 'save-resume',
    input: { ramMB: 512, writeMBps: 110, readMBps: 110, fixedS: 0, savedShare: 1 },
    expected: { downtimeS: 9.309091 },
    tolerance: EXACT,
  },
  {
    id: 'S1-B2',
    ...physics(VECTORS),
    model: 'save-resume',
    input: { ramMB: 2048, writeMBps: 110, readMBps: 110, fixedS: 3, savedShare: 1 },
    expected: { downtimeS: 40.236364 },
    tolerance: EXACT,
  },
  {
    id: 'S1-B5 parallel',
    ...physics(VECTORS),
    model: 'concurrent-save-resume',
    input: { ...PAIRS, order: 'parallel' },
    expected: { downtimeS: even(74.472727), makespanS: 74.472727 },
    tolerance: EXACT,
  },
  {
    id: 'S1-B5 serial',
    ...physics(VECTORS),
    model: 'concurrent-save-resume',
    input: { ...PAIRS, order: 'serial' },
    expected: { downtimeS: even(18.618182), makespanS: 74.472727 },
    tolerance: EXACT,
  },
]

const SAVES_PUBLISHED: readonly Vector[] = [
  {
    id: 'S1-B3',
    ...published('Microsoft, Virtual Server: Quick Migration', '512 MB over iSCSI', 'sourced-2nd'),
    model: 'save-resume',
    input: { ramMB: 512, writeMBps: 110, readMBps: 110, fixedS: 2, savedShare: 0.43 },
    expected: { downtimeS: 6 },
    tolerance: 0.1,
    note: 'about 6 s; the saved share of 0.43 is fitted to it',
    caveat: 'plumbing',
  },
  {
    id: 'B, preset 0.75',
    ...published('Savill, How does live migration work', 'quick migration'),
    model: 'save-resume',
    input: { ramMB: 2000, writeMBps: 110, readMBps: 110, fixedS: 3, savedShare: 0.75 },
    expected: { downtimeS: 30 },
    tolerance: 0.1,
    note: 'about 30 s for "a couple of GB"; the saved share of 0.75 is fitted to it',
    caveat: 'plumbing',
  },
  ...[100, 125].map(onePass),
]

/** One pass is two passes over one half. */
function onePass(MBps: number): Vector {
  return {
    id: `S1-B4 at ${MBps} MB/s`,
    ...published('Savill, What is fast failover (2007)', 'quick migration'),
    model: 'save-resume',
    input: { ramMB: 1000, writeMBps: MBps, readMBps: MBps, fixedS: 0, savedShare: 0.5 },
    expected: { downtimeS: { min: 8, max: 10 } },
    tolerance: 0,
    note: '8 to 10 s for each GB, "time to dump memory": one pass',
  }
}

const BOOTS: readonly Vector[] = (
  [
    [1, 150],
    [10, 500],
    [30, 1500],
  ] as const
).map(([count, durationS]) => ({
  id: `C, ${count} boots`,
  ...physics('C, Boot storms'),
  model: 'boot-storm',
  input: { iosPerBoot: 70_000, arrayIops: 1400, aloneS: 150, count },
  expected: { durationS },
  tolerance: EXACT,
}))

/** Printed to three digits. */
const DISKS: readonly Vector[] = (
  [
    [0.064, 10.2],
    [1, 55.6],
    [4, 72.1],
  ] as const
).map(([blockMB, MBps]) => ({
  id: `C, turns of ${blockMB} MB`,
  ...physics('C, Disk contention'),
  model: 'disk-throughput',
  input: { mediaMBps: 80, positionMs: 5.5, blockMB },
  expected: { MBps },
  tolerance: 0.005,
}))

export const storageVectors: readonly Vector[] = [...SAVES, ...SAVES_PUBLISHED, ...BOOTS, ...DISKS]
