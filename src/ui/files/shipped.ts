/**
 * The scenarios that come with the app, bundled, so that opening one cannot fail to load. They are
 * taken as they stand, without the door: each says everything, defaults included, and a test holds
 * it against what the door would make of it.
 */
import { assert } from '../../base/assert.ts'
import type { Scenario } from '../../model/scenario/schema.ts'

const texts = import.meta.glob<string>('../../../public/scenarios/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Sorted by the names of their files. */
export const SHIPPED: readonly Scenario[] = Object.keys(texts)
  .toSorted()
  .map((file) => JSON.parse(texts[file] ?? ''))

/** What the app opens with when nobody asks for anything else. */
export function firstScenario(): Scenario {
  const first = SHIPPED[0]
  assert(first !== undefined, 'the app ships with no scenario')
  return first
}
