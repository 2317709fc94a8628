import { expect, test } from 'vitest'
import { PLATFORMS } from '../../src/engine/catalogue.ts'
import { terminal } from './terminal.ts'

type Row = Readonly<Record<string, unknown>>
type Sheet = { readonly id: string; readonly parameters: readonly Row[]; readonly choices: Row[] }

const sheetsOf = async (...args: string[]): Promise<readonly Sheet[]> =>
  JSON.parse((await terminal(['parameters', '--json', ...args])).out)

test('cli: parameters: what is the same everywhere, then every platform', async () => {
  const sheets = await sheetsOf()
  const ids = PLATFORMS.map(({ id }) => id)
  expect(sheets.map(({ id }) => id)).toEqual(['hardware', 'clients', ...ids])
})

test('cli: parameters: each row is complete, its value within its range', async () => {
  for (const { id, parameters, choices } of await sheetsOf()) {
    expect(parameters.length, id).toBeGreaterThan(0)
    for (const row of [...parameters, ...choices]) {
      for (const word of ['key', 'label', 'mark', 'source', 'effect']) {
        expect(row[word], `${id} ${row['key']} ${word}`).toMatch(/\S/)
      }
    }
    for (const { key, value, unit, range } of parameters) {
      const [low, high] = range as readonly number[]
      expect(unit, `${id} ${key}`).toMatch(/\S/)
      expect(value, `${id} ${key}`).toBeGreaterThanOrEqual(low as number)
      expect(value, `${id} ${key}`).toBeLessThanOrEqual(high as number)
    }
  }
})

test('cli: parameters: text has a line for each row, in columns', async () => {
  const { exit, out } = await terminal(['parameters'])
  expect(exit).toBe(0)
  for (const { id, parameters, choices } of await sheetsOf()) {
    const page = out.slice(out.indexOf(`${id}: `))
    for (const { key } of [...parameters, ...choices]) expect(page).toContain(`\n${key} `)
  }
  expect(out).toMatch(/\nguestBoot +90 {2}s +1 to 3600 +assumed +Failover Lab fact sheet Physics/)
})

test('cli: parameters: one platform, with its caveat', async () => {
  const { out } = await terminal(['parameters', '--platform', 'vm6-virtual-machine-ex'])
  expect(out).toMatch(/^vm6-virtual-machine-ex: .+\n.+ is not documented: all of it is assumed\.\n/)
  expect(out).not.toContain('guestBoot')
})

test('cli: parameters: of what nobody documented every row is assumed', async () => {
  const [sheet] = await sheetsOf('--platform', 'vm6-virtual-machine-ex')
  const rows = [...(sheet?.parameters ?? []), ...(sheet?.choices ?? [])]
  expect(new Set(rows.map(({ mark }) => mark))).toEqual(new Set(['assumed']))
})

test('cli: parameters: no such platform', async () => {
  const { exit, err } = await terminal(['parameters', '--platform', 'esx-9'])
  expect(exit).toBe(2)
  expect(err).toContain('"esx-9" is not a platform; platforms are virtual-server-2005-r2, ')
})
