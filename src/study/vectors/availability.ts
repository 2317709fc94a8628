/** Closed forms of availability: physics F. Simulated years have a test of their own. */
import { EXACT, physics, SIX_DIGITS, type Vector } from './vector.ts'

const VECTORS = 'Calibration and validation vectors'
const WORKED = 'F, Worked examples'
const HOSTS = { mttfH: 8760, mttrH: 24 }

const COUNTED: readonly Vector[] = [
  {
    id: 'S1-F1',
    ...physics(VECTORS),
    model: 'k-of-n in a year',
    input: { ...HOSTS, k: 4, n: 5, crews: 5 },
    expected: { unavailability: 7.424428e-5, minutesPerYear: 39.02279 },
    tolerance: EXACT,
  },
  {
    id: 'S1-F2',
    ...physics(VECTORS),
    model: 'k-of-n in a year',
    input: { ...HOSTS, k: 1, n: 2, crews: 1 },
    expected: { unavailability: 1.493016e-5, minutesPerYear: 7.84729 },
    tolerance: EXACT,
  },
  {
    id: 'S1-F3',
    ...physics(VECTORS),
    model: 'two-hosts in a year',
    input: { ...HOSTS, failoverS: 180 },
    expected: { unavailability: 1.317283e-5, minutesPerYear: 6.923637, 'states.2R': 0.994542972 },
    tolerance: EXACT,
  },
  {
    id: 'S1-F4',
    ...physics(VECTORS),
    model: 'two-hosts in a year',
    input: { mttfH: 4380, mttrH: 4, failoverS: 120 },
    expected: { unavailability: 8.442776e-6, minutesPerYear: 4.437523 },
    tolerance: EXACT,
  },
]

type Example = readonly [k: number, n: number, crews: number, part: number, minutes: number]

const EXAMPLES: readonly Example[] = [
  [1, 1, 1, 2.73224e-3, 1436.066],
  [1, 2, 2, 7.465138e-6, 3.92368],
  [2, 3, 3, 2.235462e-5, 11.74959],
  [2, 3, 1, 4.478982e-5, 23.54153],
  [3, 4, 4, 4.462782e-5, 23.45638],
  [3, 4, 1, 8.95783e-5, 47.08235],
  [4, 5, 1, 1.492949e-4, 78.4694],
  [5, 5, 5, 1.358675e-2, 7141.198],
]

const WORKED_EXAMPLES: readonly Vector[] = EXAMPLES.map(([k, n, crews, part, minutes]) => ({
  id: `F, ${k} of ${n}, ${crews} ${crews === 1 ? 'crew' : 'crews'}`,
  ...physics(WORKED),
  model: 'k-of-n in a year',
  input: { ...HOSTS, k, n, crews },
  expected: { unavailability: part, minutesPerYear: minutes },
  tolerance: SIX_DIGITS,
}))

/** Capacity is never short, so a VM is one unit that its restart repairs; minutes are cut off. */
const RESTARTS: readonly Vector[] = (
  [
    [75, 2.378229e-6, 1.24999],
    [195, 6.183371e-6, 3.24998],
    [300, 9.512847e-6, 4.99995],
  ] as const
).map(([seconds, unavailability, minutes]) => ({
  id: `F, restart in ${seconds} s`,
  ...physics(WORKED),
  model: 'k-of-n in a year',
  input: { k: 1, n: 1, crews: 1, mttfH: 8760, mttrH: seconds / 3600 },
  expected: { unavailability, minutesPerYear: minutes },
  tolerance: 2 * SIX_DIGITS,
}))

const PLANNED: readonly Vector[] = (
  [
    ['F, 12 × 6 s planned', 6, 2.283105e-6, 1.2],
    ['S1-F7', 24, 9.13242e-6, 4.8],
    ['F, 12 × 300 s planned', 300, 1.141553e-4, 60],
    ['F, 12 × 0.5 s planned', 0.5, 1.902588e-7, 0.1],
  ] as const
).map(([id, seconds, unavailability, minutes]) => ({
  id,
  ...physics(id === 'S1-F7' ? VECTORS : WORKED),
  model: 'planned in a year',
  input: { eventsPerYear: 12, seconds },
  expected: { unavailability, minutesPerYear: minutes },
  tolerance: EXACT,
}))

export const availabilityVectors: readonly Vector[] = [
  ...COUNTED,
  ...WORKED_EXAMPLES,
  ...RESTARTS,
  ...PLANNED,
]
