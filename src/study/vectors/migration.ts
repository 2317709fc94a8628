/** Live migration by pre-copy: physics A and the checks of ESX 3.0, 5.5. */
import { EXACT, esx, physics, published, SIX_DIGITS, type Vector } from './vector.ts'

const VECTORS = 'Calibration and validation vectors'
const CLARK = 'Clark et al., Live Migration of Virtual Machines, NSDI 2005'
const threshold = { kind: 'threshold', remainingMB: 16, progressMB: 1 }

const MATHEMATICS: readonly Vector[] = [
  {
    id: 'S1-A1',
    ...physics(VECTORS, 'formula memory, value derived'),
    model: 'precopy',
    input: {
      memoryMB: 1024,
      linkMBps: 100,
      dirtyMBps: 20,
      stop: { kind: 'geometric', rounds: 3 },
    },
    expected: {
      rounds: [1024, 204.8, 40.96],
      finalMB: 8.192,
      sentMB: 1277.952,
      totalS: 12.77952,
      downtimeS: 0.08192,
    },
    tolerance: EXACT,
  },
  {
    id: 'S1-A2',
    ...physics(VECTORS),
    model: 'precopy',
    input: { memoryMB: 1024, linkMBps: 110, dirtyMBps: 20, workingSetMB: 64, stop: threshold },
    expected: {
      rounds: [1024, 64],
      finalMB: 11.636364,
      downtimeS: 0.105785,
      precopyS: 9.890909,
      totalS: 9.996694,
      sentMB: 1099.636364,
    },
    tolerance: SIX_DIGITS,
  },
  {
    id: 'S1-A3',
    ...physics(VECTORS, 'rule sourced, value derived'),
    model: 'precopy',
    input: { memoryMB: 1024, linkMBps: 100, dirtyMBps: 1000, stop: { kind: 'xen' } },
    expected: { 'rounds.length': 4, sentMB: 5120, totalS: 51.2, downtimeS: 10.24 },
    tolerance: EXACT,
  },
  {
    id: 'S1-A6',
    ...physics(VECTORS, 'algorithm sourced, value derived'),
    model: 'precopy',
    input: {
      memoryMB: 2048,
      linkMBps: 100,
      dirtyMBps: 20,
      stop: { kind: 'bandwidth-time', maxDownMs: 30, capMB: 1843.2 },
    },
    expected: {
      rounds: [2048, 409.6, 81.92, 16.384, 3.2768],
      finalMB: 0.65536,
      totalS: 25.598362,
      downtimeS: 0.0065536,
    },
    tolerance: EXACT,
  },
]

type Check = {
  readonly guest: readonly [memoryMB: number, workingSetMB: number, dirtyMBps: number]
  readonly expected: Readonly<
    Record<'rounds.length' | 'precopyS' | 'finalMB' | 'downtimeS', number>
  >
}

/** Printed to two or three digits; the downtime is that of the copy alone. */
const CHECKS: readonly Check[] = [
  {
    guest: [512, 20, 4],
    expected: { 'rounds.length': 1, precopyS: 6.4, finalMB: 14.4, downtimeS: 0.18 },
  },
  {
    guest: [1024, 64, 10],
    expected: { 'rounds.length': 2, precopyS: 13.49, finalMB: 6.6, downtimeS: 0.08 },
  },
  {
    guest: [1024, 512, 60],
    expected: { 'rounds.length': 10, precopyS: 26.1, finalMB: 14, downtimeS: 0.18 },
  },
  {
    guest: [512, 512, 400],
    expected: { 'rounds.length': 2, precopyS: 12.8, finalMB: 508, downtimeS: 6.4 },
  },
]

function checkOf({ guest, expected }: Check): Vector {
  const [memoryMB, workingSetMB, dirtyMBps] = guest
  return {
    id: `ESX-5.5 (${guest.join(', ')})`,
    ...esx('5.5 Pre-copy model for the simulator'),
    model: 'precopy',
    input: {
      memoryMB,
      linkMBps: 80,
      dirtyMBps,
      workingSetMB,
      dirty: 'exponential',
      stop: threshold,
    },
    expected,
    tolerance: 0.04,
  }
}

const PUBLISHED: readonly Vector[] = [
  {
    id: 'S1-A4',
    ...published(CLARK, 'SPECweb99, figure 9', '210 ms sourced, rest memory+check'),
    model: 'round-list',
    input: {
      memoryMB: 800,
      firstMBps: 12.5,
      roundsMB: [676.8, 126.7, 39.0, 28.4, 24.2, 16.7, 14.2, 15.3, 18.2],
      copyS: 0.201,
      startS: 0.009,
    },
    expected: { firstS: 54.1, sumMB: 960, factor: 1.2, downtimeS: 0.21 },
    tolerance: 0.01,
    note: 'remembered rounds that agree with each other; no model is tested',
    caveat: 'plumbing',
  },
  {
    id: 'S1-A5',
    ...published(CLARK, 'memory muncher, figure 12', 'memory+check'),
    model: 'precopy',
    input: {
      memoryMB: 512,
      linkMBps: 62.5,
      dirtyMBps: 1000,
      workingSetMB: 256,
      stop: threshold,
    },
    expected: { downtimeS: { min: 3.5, max: 4.1 } },
    tolerance: 0,
    note: '3.5 s were measured with hot pages skipped; without that the whole working set, 4.1 s',
    caveat: 'upper bound',
  },
  {
    id: 'S1-A7',
    ...published('Nelson, Lim, Hutchins, Fast Transparent Migration, USENIX ATC 2005', 'abstract'),
    model: 'precopy',
    input: {
      memoryMB: 2048,
      linkMBps: 110,
      dirtyMBps: 55,
      workingSetMB: 60,
      fixedS: 0.3,
      stop: threshold,
    },
    expected: { downtimeS: { min: 0, max: 1 } },
    tolerance: 0,
    note: 'below one second for ordinary guests; this is the busiest of them',
  },
]

export const migrationVectors: readonly Vector[] = [
  ...MATHEMATICS,
  ...CHECKS.map(checkOf),
  ...PUBLISHED,
]
