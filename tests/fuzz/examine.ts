/** One random scenario under every check; a fault is shrunk to the least scenario that has it. */
import { type Draft, draftFor, type SizeName } from './generate.ts'
import { type Finding, findingsIn } from './judge.ts'
import { shrunk } from './shrink.ts'

export type Fault = {
  readonly seed: number
  readonly size: SizeName
  readonly findings: readonly Finding[]
  readonly least: Draft
}

/** Null where every check holds. */
export function examined(seed: number, size: SizeName = 'small'): Fault | null {
  const draft = draftFor(seed, size)
  const [first] = findingsIn(draft)
  if (first === undefined) return null
  const least = shrunk(draft, (smaller) => findingsIn(smaller).some((one) => alike(one, first)))
  return { seed, size, least, findings: findingsIn(least) }
}

/** How to see it again, and what broke. */
export function told({ seed, size, findings }: Fault): readonly string[] {
  const again = `npm run fuzz -- --runs 1 --seed ${seed} --size ${size}`
  return [
    `seed ${seed} (${again})`,
    ...findings.map(({ platform, sentence }) => `${platform}: ${sentence}`),
  ]
}

/** The same check on the same platform; shrinking must not wander to another fault. */
const alike = (one: Finding, other: Finding): boolean =>
  one.platform === other.platform && topicOf(one) === topicOf(other)

const topicOf = ({ sentence }: Finding): string => sentence.slice(0, sentence.indexOf(':'))
