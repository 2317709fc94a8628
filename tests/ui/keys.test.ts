import { expect, test } from 'vitest'
import { KEYS } from '../../src/ui/shell/keys.ts'
import { TIMELINE_KEYS } from '../../src/ui/timeline/playing/timeline-keys.ts'

test('keys: of the page, no key does two things, and each thing is said once', () => {
  const bound = KEYS.filter(({ native }) => !native).flatMap(({ keys }) => keys)
  expect(bound.toSorted()).toEqual([...new Set(bound)].toSorted())
  const words = KEYS.map(({ group, what }) => `${group}: ${what}`)
  expect(words.toSorted()).toEqual([...new Set(words)].toSorted())
})

test('keys: of the timeline, no key does two things', () => {
  const bound = TIMELINE_KEYS.flatMap(({ keys }) => keys)
  expect(bound.toSorted()).toEqual([...new Set(bound)].toSorted())
})
