/** Contention for CPU, memory and links: physics G. */
import { EXACT, physics, type Vector } from './vector.ts'

const VECTORS = 'Calibration and validation vectors'

const SHARES: readonly Vector[] = [
  {
    id: 'S1-G1',
    ...physics(VECTORS, 'textbook'),
    model: 'share',
    input: { capacity: 10, claims: [{ demand: 2 }, { demand: 2.6 }, { demand: 4 }, { demand: 5 }] },
    expected: { shares: [2, 2.6, 2.7, 2.7] },
    tolerance: EXACT,
  },
  {
    id: 'S1-G2',
    ...physics(VECTORS),
    model: 'share',
    input: {
      capacity: 16,
      claims: [
        { demand: 4, weight: 2.5 },
        { demand: 2, weight: 4 },
        { demand: 10, weight: 0.5 },
        { demand: 4, weight: 1 },
      ],
    },
    expected: { shares: [4, 2, 6, 4] },
    tolerance: EXACT,
  },
  {
    id: 'S1-G3',
    ...physics(VECTORS),
    model: 'share',
    input: {
      capacity: 6000,
      claims: [
        { demand: 3000, weight: 2000 },
        { demand: 3000, weight: 1000, ceiling: 1200 },
        { demand: 3000, weight: 1000, floor: 2000 },
        { demand: 1000, weight: 1000 },
      ],
    },
    expected: { shares: [2000, 1000, 2000, 1000] },
    tolerance: EXACT,
  },
  {
    id: 'S1-G7',
    ...physics(VECTORS, 'formula memory+check, value derived'),
    model: 'memory-idle-tax',
    input: {
      capacityMB: 360,
      tax: 0.75,
      claims: [
        { shares: 1, active: 0 },
        { shares: 1, active: 1 },
      ],
    },
    expected: { shares: [72, 288] },
    tolerance: EXACT,
  },
]

const FLOWS: readonly Vector[] = [
  {
    id: 'S1-G4',
    ...physics(VECTORS, 'textbook'),
    model: 'flows',
    input: { links: { L1: 1, L2: 2 }, flows: [['L1'], ['L1', 'L2'], ['L2']] },
    expected: { rates: [0.5, 0.5, 1.5] },
    tolerance: EXACT,
  },
  {
    id: 'S1-G5',
    ...physics(VECTORS),
    model: 'flows',
    input: {
      links: { h1: 110, h2: 110, array: 150 },
      flows: [
        ['h1', 'array'],
        ['h1', 'array'],
        ['h1', 'array'],
        ['h2', 'array'],
      ],
    },
    expected: { rates: [36.666667, 36.666667, 36.666667, 40] },
    tolerance: EXACT,
  },
]

/** The two of S1-G6 first. */
const SLOWDOWNS: readonly Vector[] = (
  [
    ['S1-G6, M/M/2', 2, 0.8, 2.777778],
    ['S1-G6, M/M/4', 4, 0.9, 2.969383],
    ['G3, M/M/1', 1, 0.8, 5],
    ['G3, M/M/4', 4, 0.8, 1.745541],
    ['G3, M/M/8', 8, 0.9, 1.876916],
  ] as const
).map(([id, servers, utilisation, slowdown]) => ({
  id,
  ...physics(id.startsWith('S1') ? VECTORS : 'G3, Processor sharing'),
  model: 'processor-sharing',
  input: { servers, utilisation },
  expected: { slowdown },
  tolerance: EXACT,
}))

const WAITS: readonly Vector[] = (
  [
    [2, 0.8, 0.711111],
    [4, 0.8, 0.596432],
    [4, 0.9, 0.787753],
    [8, 0.9, 0.701533],
  ] as const
).map(([servers, utilisation, waits]) => ({
  id: `G3, Erlang C of ${servers} at ${utilisation}`,
  ...physics('G3, Processor sharing'),
  model: 'erlang-c',
  input: { servers, utilisation },
  expected: { waits },
  tolerance: EXACT,
}))

export const sharingVectors: readonly Vector[] = [...SHARES, ...FLOWS, ...SLOWDOWNS, ...WAITS]
