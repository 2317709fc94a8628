import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PLATFORMS } from '../../src/engine/catalogue.ts'
import { marksOf, sourcesOf } from '../../src/ui/help/sources.ts'
import { LEFT_OUT_OF } from '../../src/ui/help/words.ts'

const readme = (id: string): string => {
  const url = new URL(`../../src/engine/platforms/${id}/README.md`, import.meta.url)
  return readFileSync(url, 'utf8').replaceAll(/\s+/g, ' ').toLowerCase()
}

const ALL = PLATFORMS.map(({ id }) => readme(id)).join(' ')

test('help: what is left out of each platform is what its README says', () => {
  expect(Object.keys(LEFT_OUT_OF).toSorted()).toEqual(PLATFORMS.map(({ id }) => id).toSorted())
  for (const sentence of Object.values(LEFT_OUT_OF).flat()) {
    expect(ALL).toContain(sentence.replace(/\.$/, '').toLowerCase())
  }
})

test('help: every platform has its sources, and its marks add up', () => {
  for (const sheet of PLATFORMS) {
    expect(sourcesOf(sheet).length).toBeGreaterThan(0)
    const [all = 0, ...counts] = (marksOf(sheet).match(/\d+/g) ?? []).map(Number)
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(all)
  }
})
