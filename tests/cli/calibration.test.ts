import { expect, test } from 'vitest'
import { table } from '../../src/cli/table.ts'
import { calibration } from '../../src/study/calibration.ts'
import { terminal } from './terminal.ts'

test('cli: calibration: published figures apart from mathematics, in columns', async () => {
  const { exit, out } = await terminal(['calibration'])
  expect(exit).toBe(0)
  const [published = '', mathematics = ''] = out.split('\nMathematics (D): ')
  expect(published).toMatch(/^Published figures \(V\): (\d+) of \1 agree\n/)
  expect(mathematics).toMatch(/^(\d+) of \1 agree\n/)
  expect(published).toMatch(
    /\nS1-A5 +downtimeS +3\.5 to 4\.1 +4\.096 +range +agrees \(upper bound\)/,
  )
  expect(published).toMatch(/\nS1-B3 .+ agrees \(plumbing\) /)
  expect(published).toMatch(/\nS1-A4: remembered rounds/)
  expect(mathematics).toMatch(/\nS1-G7 +shares +72, 288 +72, 288 +0\.0001 % +agrees /)
  expect(published).not.toContain('S1-G7')
  expect(mathematics).not.toContain('S1-A5')
})

test('cli: calibration: json has the same rows', async () => {
  const { out } = await terminal(['calibration', '--json'])
  expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(calibration())))
})

test('cli: table: each column is as wide as its widest cell, on its side', () => {
  const columns = [
    { heading: 'a', side: 'left' },
    { heading: 'b', side: 'right' },
  ] as const
  expect(
    table(columns, [
      ['long', '1'],
      ['x', '100'],
    ]),
  ).toBe(['a       b', 'long    1', 'x     100'].join('\n'))
})
