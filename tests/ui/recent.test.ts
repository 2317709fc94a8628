import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Scenario } from '../../src/model/scenario/schema.ts'
import { firstScenario } from '../../src/ui/files/shipped.ts'

type Tab = typeof import('../../src/ui/files/recent.ts')

const kept = new Map<string, string>()

/** Another tab: its own memory, the same storage. */
async function tab(): Promise<Tab> {
  vi.resetModules()
  return import('../../src/ui/files/recent.ts')
}

const called = (title: string): Scenario => ({ ...firstScenario(), title })

const titles = ({ recentScenarios }: Tab): readonly string[] =>
  recentScenarios().map(({ title }) => title)

beforeEach(() => {
  kept.clear()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
})

describe('scenarios edited last', () => {
  test('recent: what was only opened is not kept', async () => {
    const one = await tab()
    const opened = called('theirs')
    one.keepRecent(opened, opened)
    expect(titles(one)).toEqual([])
  })

  test('recent: edits of one scenario are one entry', async () => {
    const one = await tab()
    const opened = called('a')
    for (const title of ['b', 'c']) one.keepRecent(called(title), opened)
    expect(titles(one)).toEqual(['c'])
  })

  test('recent: another scenario is another entry, and only the last five stay', async () => {
    const one = await tab()
    for (const title of ['1', '2', '3', '4', '5', '6']) one.keepRecent(called(title), called('a'))
    expect(titles(one)).toEqual(['6', '5', '4', '3', '2'])
  })

  test('recent: a tab that opens what is kept goes on with it', async () => {
    const one = await tab()
    one.keepRecent(called('mine'), called('a'))
    const two = await tab()
    const opened = called('mine')
    two.keepRecent(opened, opened)
    two.keepRecent(called('mine, later'), opened)
    expect(titles(two)).toEqual(['mine, later'])
  })

  test('recent: of two tabs with the same scenario neither writes over the other', async () => {
    const one = await tab()
    const opened = called('a')
    one.keepRecent(called('shared'), opened)
    const two = await tab()
    const same = called('shared')
    two.keepRecent(same, same)
    two.keepRecent(called('by two'), same)
    one.keepRecent(called('by one'), opened)
    expect(titles(one)).toEqual(['by one', 'by two'])
  })

  test('recent: what stands in the storage and is no list of scenarios counts as none', async () => {
    const one = await tab()
    for (const text of ['{', '7', '[null, {"id": 3}]']) {
      kept.set('failover-lab:recent', text)
      expect(titles(one)).toEqual([])
    }
  })
})
