/** Random small scenarios under every check, on every platform. `tests/README.md` says how. */
import { describe, test } from 'vitest'
import { draftFor } from './generate.ts'
import { type Finding, findingsIn } from './judge.ts'
import { shrunk } from './shrink.ts'

const SCENARIOS = Number(process.env['FUZZ'] ?? 300)
const FIRST_SEED = Number(process.env['FUZZ_SEED'] ?? 1)
const GROUPS = Math.min(SCENARIOS, 6)
const PATIENCE_MS = 15_000 + 100 * SCENARIOS

/** Throws a report that says how to see it again: the seed, what broke, and the least scenario. */
function examine(seed: number): void {
  const draft = draftFor(seed)
  const [first] = findingsIn(draft)
  if (first === undefined) return
  const least = shrunk(draft, (smaller) => findingsIn(smaller).some((one) => alike(one, first)))
  const findings = findingsIn(least).map(({ platform, sentence }) => `${platform}: ${sentence}`)
  throw new Error(
    [
      `seed ${seed} (FUZZ=1 FUZZ_SEED=${seed})`,
      ...findings,
      'the least scenario that still fails:',
      JSON.stringify(least),
    ].join('\n'),
  )
}

/** The same check on the same platform; shrinking must not wander to another fault. */
const alike = (one: Finding, other: Finding): boolean =>
  one.platform === other.platform && topicOf(one) === topicOf(other)

const topicOf = ({ sentence }: Finding): string => sentence.slice(0, sentence.indexOf(':'))

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
