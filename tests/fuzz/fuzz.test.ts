/** Random small scenarios under every check, on every platform. `tests/README.md` says how. */
import { describe, test } from 'vitest'
import { examined, told } from './examine.ts'

const SCENARIOS = Number(process.env['FUZZ'] ?? 1_000)
const FIRST_SEED = Number(process.env['FUZZ_SEED'] ?? 1)
const GROUPS = Math.min(SCENARIOS, 10)
const PATIENCE_MS = 15_000 + 100 * SCENARIOS

/** Throws a report that says how to see it again: the seed, what broke, and the least scenario. */
function examine(seed: number): void {
  const fault = examined(seed)
  if (fault === null) return
  const least = ['the least scenario that still fails:', JSON.stringify(fault.least)]
  throw new Error([...told(fault), ...least].join('\n'))
}

describe('fuzz', () => {
  const groups = Array.from({ length: GROUPS }, (_, group) => group)
  test.each(groups)(
    `fuzz: every check holds on ${SCENARIOS} scenarios from seed ${FIRST_SEED}: part %i`,
    (group) => {
      for (let index = group; index < SCENARIOS; index += GROUPS) examine(FIRST_SEED + index)
    },
    PATIENCE_MS,
  )
})
