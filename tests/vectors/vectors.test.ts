import { describe, expect, test } from 'vitest'
import { calibration } from '../../src/study/calibration.ts'
import { VECTORS } from '../../src/study/vectors/index.ts'

describe('vectors', () => {
  test.each(VECTORS.map((vector) => [`${vector.id} (${vector.kind})`, vector] as const))(
    'vectors: %s',
    (_, vector) => {
      const { published, mathematics } = calibration([vector])
      const rows = [...published, ...mathematics]
      expect(rows.length).toBeGreaterThan(0)
      expect(rows.filter(({ verdict }) => verdict === 'differs')).toEqual([])
    },
  )

  test('vectors: every one has an id of its own, a source and a mark', () => {
    expect(new Set(VECTORS.map(({ id }) => id)).size).toBe(VECTORS.length)
    for (const { source, mark } of VECTORS) {
      expect([source.title, source.section, mark].every((text) => text.length > 0)).toBe(true)
    }
  })

  test('vectors: all that the fact sheets number is here, but for the simulated ones', () => {
    const numbered = [
      ...[1, 2, 3, 4, 5, 6, 7].map((each) => `S1-A${each}`),
      ...[1, 2, 3, 4, 5].map((each) => `S1-B${each}`),
      ...['S1-E1', 'S1-E2', 'S1-F1', 'S1-F2', 'S1-F3', 'S1-F4', 'S1-F7'],
      ...[1, 2, 3, 4, 5, 6, 7].map((each) => `S1-G${each}`),
      ...['V1', 'V3', 'V4', 'V6', 'V7', 'V8', 'V9', 'V10'],
    ]
    const ids = VECTORS.map(({ id }) => id.split(/[ ,]/)[0])
    expect(numbered.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('vectors: what was remembered or fitted says so, and the muncher is an upper bound', () => {
    const doubtful = VECTORS.filter(({ caveat }) => caveat !== undefined)
    expect(doubtful.map(({ id, kind, caveat }) => [id, kind, caveat])).toEqual([
      ['S1-A4', 'V', 'plumbing'],
      ['S1-A5', 'V', 'upper bound'],
      ['S1-B3', 'V', 'plumbing'],
      ['B, preset 0.75', 'V', 'plumbing'],
    ])
    const muncher = VECTORS.find(({ id }) => id === 'S1-A5')
    expect(muncher?.expected).toEqual({ downtimeS: { min: 3.5, max: 4.1 } })
  })
})
