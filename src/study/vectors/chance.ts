/** Random number generators: physics H. */
import { physics, type Vector } from './vector.ts'

const ORIGIN = physics('H, PRNG test vectors')

export const chanceVectors: readonly Vector[] = [
  {
    id: 'H, splitmix64 from 0',
    ...ORIGIN,
    model: 'splitmix64',
    input: { seed: 0 },
    expected: { words: ['E220A8397B1DCDAF', '6E789E6AA1B965F4', '06C45D188009454F'] },
    tolerance: 0,
  },
  {
    id: 'H, splitmix64 from 42',
    ...ORIGIN,
    model: 'splitmix64',
    input: { seed: 42 },
    expected: { words: ['BDD732262FEB6E95', '28EFE333B266F103', '47526757130F9F52'] },
    tolerance: 0,
  },
  {
    id: 'H, mulberry32 from 1',
    ...ORIGIN,
    model: 'mulberry32',
    input: { seed: 1 },
    expected: { draws: [0.6270739405881613, 0.002735721180215478, 0.5274470399599522] },
    tolerance: 0,
  },
  {
    id: 'H, mulberry32 from 12345',
    ...ORIGIN,
    model: 'mulberry32',
    input: { seed: 12_345 },
    expected: { draws: [0.9797282677609473, 0.3067522644996643, 0.484205421525985] },
    tolerance: 0,
  },
]
