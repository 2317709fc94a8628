/** No parameter without a row, and each does what its sentence says. */
import { describe, expect, test } from 'vitest'
import { audited, audits, unaudited } from './audit.ts'

describe('audit', () => {
  test('audit: every parameter of every sheet has a row that moves it', () => {
    expect(unaudited()).toEqual([])
  })

  const sheets = [...new Set(audits().map(({ sheet }) => sheet))]
  test.each(sheets)('audit: every parameter of %s does what its sentence says', (sheet) => {
    const mine = audits().filter((audit) => audit.sheet === sheet)
    const wrong = mine.map(audited).filter(({ verdict }) => verdict !== 'as promised')
    expect(wrong.map(({ row, outcomes, verdict }) => [row.key, ...outcomes, verdict])).toEqual([])
  })
})
