/** DRS: how urgent an imbalance is, and which one is left alone. ESX sheet, V7 and 3.2. */
import { EXACT, esx, type Vector } from './vector.ts'

const SECTION = 'Worked examples found in documents, V7'

/** Half of the hosts above and half below the mean by the deviation. */
const spread = (hosts: number, deviation: number): readonly number[] =>
  Array.from({ length: hosts }, (_, host) => 0.5 + (host % 2 === 0 ? deviation : -deviation))

const BY_DEVIATION: readonly Vector[] = (
  [
    [4, 0.05, 5],
    [4, 0.08, 4],
    [4, 0.1, 4],
    [4, 0.15, 3],
    [4, 0.2, 2],
    [4, 0.25, 2],
    [2, 0.1, 4],
    [2, 0.15, 3],
    [2, 0.2, 3],
    [2, 0.25, 2],
    [16, 0.05, 4],
    [16, 0.08, 2],
  ] as const
).map(([hosts, sigma, priority]) => ({
  id: `V7, ${sigma} over ${hosts} hosts`,
  ...esx(SECTION),
  model: 'drs-priority',
  input: { loads: spread(hosts, sigma) },
  expected: { sigma, priority },
  tolerance: EXACT,
}))

/** Deviations printed to four digits. */
const BY_LOADS: readonly Vector[] = (
  [
    [[0.9, 0.3, 0.3], 0.2828, 2],
    [[0.8, 0.5, 0.5], 0.1414, 3],
    [[0.7, 0.5], 0.1, 4],
  ] as const
).map(([loads, sigma, priority]) => ({
  id: `V7, loads ${loads.join(', ')}`,
  ...esx(SECTION),
  model: 'drs-priority',
  input: { loads },
  expected: { sigma, priority },
  tolerance: 2e-4,
}))

/** Thresholds 2 to 5, printed to four decimals. 0.1 of V7 over two hosts is below 0.1414. */
const TARGETS: readonly Vector[] = (
  [
    [2, [0.2121, 0.1414, 0.0707, 0]],
    [3, [0.1732, 0.1155, 0.0577, 0]],
    [4, [0.15, 0.1, 0.05, 0]],
    [8, [0.1061, 0.0707, 0.0354, 0]],
    [16, [0.075, 0.05, 0.025, 0]],
    [32, [0.053, 0.0354, 0.0177, 0]],
  ] as const
).map(([hosts, targets]) => ({
  id: `3.2, targets for ${hosts} hosts`,
  ...esx('3.2 Load metric and priority'),
  model: 'target-deviations',
  input: { hosts, thresholds: [2, 3, 4, 5] },
  expected: { targets },
  tolerance: 2e-3,
}))

export const drsVectors: readonly Vector[] = [...BY_DEVIATION, ...BY_LOADS, ...TARGETS]
