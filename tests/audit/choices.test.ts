/** No choice of words without effect: each word of each does something that the others do not. */
import { describe, expect, test } from 'vitest'
import { choiceAudited, choiceAudits, untold } from './choices.ts'

describe('audit: choices', () => {
  test('audit: choices: rows tell any two words of a choice apart', () => {
    expect(untold()).toEqual([])
  })

  const platforms = [...new Set(choiceAudits().map(({ platform }) => platform))]
  test.each(platforms)('audit: choices: of %s do as their sentences say', (platform) => {
    const mine = choiceAudits().filter((audit) => audit.platform === platform)
    const wrong = mine.map(choiceAudited).filter(({ kept }) => !kept)
    expect(wrong.map(({ row, outcomes }) => [row.key, ...outcomes])).toEqual([])
  })
})
