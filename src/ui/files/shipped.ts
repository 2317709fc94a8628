/**
 * The scenario that the app opens with, bundled with the first picture: it is taken as it stands,
 * without the door. It says everything, defaults included, and a test holds it against what the
 * door would make of it. The others come later, with the gallery.
 */
import { assert } from '../../base/assert.ts'
import type { Scenario } from '../../model/scenario/schema.ts'

const texts = import.meta.glob<string>('../../../public/scenarios/three-hosts-one-dies.json', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const FIRST: Scenario | null = Object.values(texts).map((text) => JSON.parse(text))[0] ?? null

/** What the app opens with when nobody asks for anything else. */
export function firstScenario(): Scenario {
  assert(FIRST !== null, 'the app ships with no scenario')
  return FIRST
}
