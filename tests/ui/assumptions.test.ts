import { describe, expect, test } from 'vitest'
import { platformSheet } from '../../src/engine/catalogue.ts'
import { ASSUMPTION_SETS } from '../../src/engine/presets.ts'
import { amountsOf, assumptionRows, EVERYTHING, filtered } from '../../src/ui/assumptions/rows.ts'
import {
  applySet,
  resetAssumptions,
  setHolds,
  setMatters,
  WORLD,
} from '../../src/ui/stores/edits/assumptions.ts'
import { setChoice, setHardware, setOverride } from '../../src/ui/stores/edits/compared.ts'
import { clusterOf } from '../cluster.ts'

const base = resetAssumptions(clusterOf('host-1 4096 MB: web-01 512'))
const setOf = (name: string) => {
  const found = ASSUMPTION_SETS.find((set) => set.name === name)
  if (found === undefined) throw new Error(`there is no set ${name}`)
  return found
}
const vs = base.platforms.findIndex(({ platform }) => platform === 'virtual-server-2005-r2')
const esx = base.platforms.findIndex(({ platform }) => platform === 'esx-3.0')

describe('assumptions: rows', () => {
  const rows = assumptionRows(base)

  test('every number and choice of what is compared, each once', () => {
    const sheets = base.platforms.map(({ platform }) => platformSheet(platform))
    const amount = sheets.reduce(
      (sum, sheet) =>
        sum +
        Object.keys({ ...sheet?.parameters }).length +
        Object.keys(sheet?.choices ?? {}).length,
      Object.keys(WORLD).length,
    )
    expect(rows).toHaveLength(amount)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(amount)
    expect(Object.values(amountsOf(rows)).reduce((sum, one) => sum + one, 0)).toBe(amount)
  })

  test('are found by word, mark, place and by being changed', () => {
    expect(filtered(rows, EVERYTHING)).toEqual(rows)
    const beats = filtered(rows, { ...EVERYTHING, text: 'heartbeat PERIOD' })
    expect(beats.map(({ key }) => key)).toContain('heartbeatPeriod')
    const assumed = filtered(rows, { ...EVERYTHING, mark: 'assumed', place: 'clients' })
    expect(assumed.length).toBeGreaterThan(0)
    expect(new Set(assumed.map(({ about, place }) => `${about.mark} ${place}`))).toEqual(
      new Set(['assumed clients']),
    )
    expect(filtered(rows, { ...EVERYTHING, changedOnly: true })).toEqual([])
    const once = setOverride(base, esx, { key: 'powerOn', value: 9 })
    const choice = { key: 'slotRule', value: 'B', usual: 'A' }
    const twice = assumptionRows(setChoice(once, esx, choice))
    const changed = filtered(twice, { ...EVERYTHING, changedOnly: true })
    expect(changed.map(({ key, value }) => [key, value])).toEqual([
      ['slotRule', 'B'],
      ['powerOn', 9],
    ])
  })
})

describe('assumptions: sets', () => {
  test.each(ASSUMPTION_SETS.map((set) => [set.name, set] as const))(
    '%s: fits its sheets',
    (_, { platforms, world, source }) => {
      expect(source).not.toBe('')
      const all = Object.entries(platforms).map(([id, values]) => {
        return [platformSheet(id)?.parameters ?? {}, values] as const
      })
      for (const [sheet, values] of [...all, [WORLD, world] as const]) {
        for (const [key, value] of Object.entries(values)) {
          const [low = 0, high = 0] = sheet[key]?.range ?? []
          expect(value, key).toBeGreaterThanOrEqual(low)
          expect(value, key).toBeLessThanOrEqual(high)
        }
      }
    },
  )

  test('one is applied where it belongs, and taken over by the next', () => {
    const claim = setOf('Saved state: Microsoft’s claim')
    const claimed = applySet(base, claim)
    expect(claimed.platforms[vs]?.overrides).toEqual({ savedShare: 0.43 })
    expect(claimed.platforms[esx]).toBe(base.platforms[esx])
    expect(setHolds(claimed, claim)).toBe(true)
    expect(setHolds(base, claim)).toBe(false)
    const worst = setOf('Saved state: worst case')
    expect(setHolds(base, worst)).toBe(true)
    expect(applySet(claimed, worst).platforms[vs]?.overrides).toEqual({})
  })

  test('one of a platform that nobody compares matters nothing', () => {
    const alone = { ...base, platforms: base.platforms.filter((_, index) => index === esx) }
    expect(setMatters(alone, setOf('Saved state: typical'))).toBe(false)
    expect(setMatters(alone, setOf('Boots: no luck'))).toBe(true)
  })

  test('all is taken back at once', () => {
    const changed = setHardware(applySet(base, setOf('HA: tuned to 60 s')), 'guestBoot', 30)
    expect(resetAssumptions(changed)).toEqual(base)
  })
})
