/** The scenarios that come with the app, bundled, so that opening one cannot fail to load. */

import { assert } from '../../base/assert.ts'
import { readScenario } from '../../model/scenario/parse.ts'
import type { Scenario } from '../../model/scenario/schema.ts'

const texts = import.meta.glob<string>('../../../public/scenarios/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Sorted by the names of their files. */
export const SHIPPED: readonly Scenario[] = Object.keys(texts)
  .toSorted()
  .map((file) => {
    const parsed = readScenario(texts[file] ?? '')
    assert(parsed.ok, `the scenario ${file} that ships with the app cannot be read`)
    return parsed.value
  })

/** What the app opens with when nobody asks for anything else. */
export function firstScenario(): Scenario {
  const first = SHIPPED[0]
  assert(first !== undefined, 'the app ships with no scenario')
  return first
}
