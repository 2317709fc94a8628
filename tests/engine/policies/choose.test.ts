import { describe, expect, test } from 'vitest'
import { choose, whyNone } from '../../../src/engine/policies/choose.ts'

type Item = { readonly host: string; readonly worth: number }

const CRITERIA = {
  drop: ({ worth }: Item) => (worth < 0 ? 'is worth nothing' : null),
  score: ({ worth }: Item) => worth,
  rule: 'the worthiest',
}

const items = (...worths: readonly number[]): readonly Item[] =>
  worths.map((worth, index) => ({ host: `host-${index + 1}`, worth }))

describe('policies: choose', () => {
  test.each([
    ['the highest score', [1, 3, 2], 'host-2', 'the worthiest'],
    ['the first of equals', [1, 3, 3], 'host-2', 'the worthiest; 2 equal, the first is taken'],
    ['whoever was not dropped', [-1, 0, -2], 'host-2', 'the worthiest'],
    ['nobody when all are dropped', [-1, -2], null, 'the worthiest'],
    ['nobody of none', [], null, 'the worthiest'],
  ])('%s', (_what, worths, host, rule) => {
    expect(choose(items(...worths), CRITERIA)).toMatchObject({ host, rule })
  })

  test('every candidate is on record, with its score or with what dropped it', () => {
    expect(choose(items(2, -1), CRITERIA).candidates).toEqual([
      { host: 'host-1', dropped: null, score: 2 },
      { host: 'host-2', dropped: 'is worth nothing', score: null },
    ])
  })

  test('why none was chosen names each', () => {
    expect(whyNone(choose(items(-1, -1), CRITERIA))).toBe(
      'host-1: is worth nothing; host-2: is worth nothing',
    )
    expect(whyNone(choose(items(), CRITERIA))).toBe('no host is left')
  })
})
